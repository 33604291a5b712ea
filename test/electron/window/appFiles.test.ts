import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openAppFiles } from '#electron/window/appFiles.ts'
import { newProfile, removeProfiles } from '../access/office.ts'

afterAll(removeProfiles)
/** A built window, with something beside it that must not be reached. */
const root = path.join(newProfile(), 'renderer')
mkdirSync(path.join(root, 'assets'), { recursive: true })
writeFileSync(path.join(root, 'index.html'), '<!doctype html>')
writeFileSync(path.join(root, 'assets/a.js'), 'export {}')
writeFileSync(path.join(root, 'assets/a.bin'), 'x')
writeFileSync(path.join(root, '../keys.json'), 'secret')
symlinkSync(path.join(root, '../keys.json'), path.join(root, 'link.json'))
const answer = openAppFiles(root)
const get = (url: string, method = 'GET') => answer(new Request(url, { method }))

describe('the window’s own files', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['assets/a.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['assets/a.bin', 'application/octet-stream', 'x'],
    ['index.html?v=1#/bruker/x', 'text/html; charset=utf-8', '<!doctype html>'],
  ])('are served as what they are: %s', async (file, type, body) => {
    const response = await get(`app://samlet/${file}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toBe(body)
  })

  it('may run and load nothing but themselves', async () => {
    for (const file of ['index.html', 'assets/a.js', 'missing']) {
      const csp = (await get(`app://samlet/${file}`)).headers.get('content-security-policy') ?? ''
      expect(csp).toContain("default-src 'none'")
      expect(csp).toContain("script-src 'self'")
      expect(csp).not.toMatch(/unsafe|https?:|\*|blob:/)
    }
  })
})

describe('an address that is none of them', () => {
  it.each([
    'app://samlet/',
    'app://samlet/assets',
    'app://samlet/assets/',
    'app://samlet/missing.js',
    'app://samlet/../keys.json',
    'app://samlet/assets/../../keys.json',
    'app://samlet/%2e%2e/keys.json',
    'app://samlet/%2e%2e%2fkeys.json',
    'app://samlet/..%5ckeys.json',
    'app://samlet/..\\keys.json',
    'app://samlet//keys.json',
    `app://samlet/${path.join(root, '../keys.json')}`,
    'app://samlet/index.html%00.js',
    'app://samlet/INDEX.HTML',
    'app://samlet/assets%2fa.js',
    'app://samlet/link.json',
    'app://annet/index.html',
    'app://samlet.example/index.html',
    'app://samlet:80/index.html',
  ])('finds nothing: %s', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it('is not what a file is asked for in another way', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD']) {
      expect((await get('app://samlet/index.html', method)).status).toBe(404)
    }
  })

  it('is a file that came after the start', async () => {
    writeFileSync(path.join(root, 'late.js'), 'alert(1)')
    expect((await get('app://samlet/late.js')).status).toBe(404)
    rmSync(path.join(root, 'late.js'))
  })
})
