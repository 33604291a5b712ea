import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DocumentFolder, openDocumentFolder } from '#electron/adapters/folder/documentFolder.ts'

const ANNA = '13859700084'
const BO = '01817000092'
const toIdents = (json: unknown) =>
  typeof json === 'object' && json !== null && 'fnr' in json && typeof json.fnr === 'string' ? [json.fnr] : []

let dir: string
const open: DocumentFolder[] = []
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'folder-'))
})
afterEach(async () => {
  for (const folder of open.splice(0)) folder.close()
  await rm(dir, { recursive: true, force: true })
})

const put = async (name: string, content: unknown) => {
  const file = path.join(dir, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
}
function openIt(options: { rescanMs?: number; dir?: string } = {}) {
  const folder = openDocumentFolder({ dir, toIdents, debounceMs: 20, ...options })
  open.push(folder)
  return folder
}
const nextChange = (folder: DocumentFolder) =>
  new Promise<void>((resolve) => {
    const stop = folder.onChange(() => {
      stop()
      resolve()
    })
  })

describe('openDocumentFolder', () => {
  it('finds a person by the content, whatever the file is called and however deep it lies', async () => {
    await put('a/b/export-17.JSON', { fnr: ANNA, n: 1 })
    await put('readme.txt', 'not looked at')
    const folder = openIt()
    expect(await folder.find(ANNA)).toMatchObject({ kind: 'found', json: { n: 1 }, unreadable: 0 })
    expect(await folder.find(BO)).toEqual({ kind: 'notFound' })
    expect(await folder.problems()).toEqual([])
  })

  it('gives all documents of a person, newest first', async () => {
    await put('old.json', { fnr: ANNA, n: 1 })
    await new Promise((resolve) => setTimeout(resolve, 15))
    await put('new.json', { fnr: ANNA, n: 2 })
    expect(await openIt().find(ANNA)).toMatchObject({ json: { n: 2 }, documents: [{ n: 2 }, { n: 1 }] })
  })

  it('reports unreadable files without their digits, and never hides the rest', async () => {
    await put('good.json', `\ufeff${JSON.stringify({ fnr: ANNA })}`)
    await put(`${BO}.json`, '{"fnr":"018')
    await put('nobody.json', { other: 1 })
    const folder = openIt()
    expect(await folder.find(ANNA)).toMatchObject({ kind: 'found' })
    const problems = await folder.problems()
    expect(problems.map(({ path: at, code }) => [at, code]).sort()).toEqual([
      ['nobody.json', 'missing'],
      ['•••••••••••.json', 'notJson'],
    ])
    expect(JSON.stringify(problems)).not.toContain(BO)
  })

  it('says unavailable, not "no data", for a folder that is not there, and finds it when it comes', async () => {
    const later = path.join(dir, 'later')
    const folder = openIt({ dir: later, rescanMs: 30 })
    expect(await folder.find(ANNA)).toEqual({ kind: 'unavailable' })
    const changed = nextChange(folder)
    await put('later/x.json', { fnr: ANNA })
    await changed
    await expect.poll(() => folder.find(ANNA)).toMatchObject({ kind: 'found' })
  })

  it('sees new, changed and removed files, also in new and re-made directories', async () => {
    const folder = openIt()
    expect(await folder.find(ANNA)).toEqual({ kind: 'notFound' })
    let changed = nextChange(folder)
    await put('sub/x.json', { fnr: ANNA, n: 1 })
    await changed
    await expect.poll(() => folder.find(ANNA)).toMatchObject({ json: { n: 1 } })
    changed = nextChange(folder)
    await put('sub/x.json', { fnr: BO, n: 22 })
    await changed
    await expect.poll(() => folder.find(BO)).toMatchObject({ json: { n: 22 } })
    expect(await folder.find(ANNA)).toEqual({ kind: 'notFound' })
    changed = nextChange(folder)
    await rm(path.join(dir, 'sub'), { recursive: true })
    await changed
    await expect.poll(() => folder.find(BO)).toEqual({ kind: 'notFound' })
    await put('sub/y.json', { fnr: ANNA, n: 3 })
    await expect.poll(() => folder.find(ANNA)).toMatchObject({ json: { n: 3 } })
  })

  it('hears what happens in a directory that was removed and made anew', async () => {
    await put('sub/x.json', { fnr: ANNA })
    const folder = openIt()
    expect(await folder.find(ANNA)).toMatchObject({ kind: 'found' })
    const changed = nextChange(folder)
    await rm(path.join(dir, 'sub'), { recursive: true })
    await mkdir(path.join(dir, 'sub'))
    await changed
    await put('sub/y.json', { fnr: BO })
    await expect.poll(() => folder.find(BO)).toMatchObject({ kind: 'found' })
  })

  it('waits for a file that is being written', async () => {
    const whole = JSON.stringify({ fnr: ANNA, n: 5 })
    await put('x.json', whole.slice(0, 10))
    const folder = openIt()
    setTimeout(() => void put('x.json', whole), 50)
    expect(await folder.find(ANNA)).toMatchObject({ json: { n: 5 } })
  })

  it('says unavailable for a person whose file has been cut off, and heals', async () => {
    const whole = JSON.stringify({ fnr: ANNA, n: 1 })
    await put('x.json', whole)
    const folder = openIt()
    expect(await folder.find(ANNA)).toMatchObject({ kind: 'found' })
    const changed = nextChange(folder)
    await put('x.json', whole.slice(0, 8))
    await changed
    expect(await folder.find(ANNA)).toEqual({ kind: 'unavailable' })
    await put('y.tmp', whole)
    await rename(path.join(dir, 'y.tmp'), path.join(dir, 'x.json'))
    await expect.poll(() => folder.find(ANNA), { timeout: 3000 }).toMatchObject({ kind: 'found' })
    await expect.poll(() => folder.problems()).toEqual([])
  })

  it('stops watching when closed', async () => {
    const folder = openIt()
    await folder.find(ANNA)
    let calls = 0
    folder.onChange(() => {
      calls += 1
    })
    folder.close()
    await put('x.json', { fnr: ANNA })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(calls).toBe(0)
  })
})
