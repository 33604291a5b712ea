import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { endElectron } from '#test/e2e/host.ts'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chooseLanguage, openByIdent, typeInPalette } from './screen.ts'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/** The text as it may lie in a file: UTF-8 and UTF-16, as it is and as base64. */
function spellings(text: string): Buffer[] {
  const plain = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  const base64 = plain.map((bytes) => Buffer.from(bytes.toString('base64').replace(/=+$/, '').slice(0, -1)))
  return [...plain, ...base64]
}

function findIn(folder: string, texts: readonly string[]): string[] {
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    return texts
      .filter((text) => spellings(text).some((spelling) => bytes.includes(spelling)))
      .map((text) => `${path.relative(folder, file)}: ${text}`)
  })
}

/** Status and CSP of one address of the program; null when the request was refused outright. */
const getAnswer = (page: Page, address: string) =>
  page.evaluate(async (relative) => {
    const answer = await fetch(relative).catch(() => null)
    return answer && { status: answer.status, csp: answer.headers.get('content-security-policy') }
  }, address)

test('every answer of the program carries the CSP; nothing outside it is there', async ({ page }) => {
  await page.locator('.card').first().waitFor()
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    ),
  )
  const own = ['/index.html', ...named.filter((address) => !address.startsWith('data:'))]
  expect(own.length).toBeGreaterThan(2)
  const strict = /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/
  for (const address of own) {
    expect(await getAnswer(page, address), address).toEqual({
      status: 200,
      csp: expect.stringMatching(strict),
    })
  }
  const outside = ['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/main/main.mjs', '/nobody.js', '/']
  for (const address of outside) {
    expect(await getAnswer(page, address), address).toEqual({
      status: 404,
      csp: expect.stringMatching(strict),
    })
  }
})

test('no inline script, no eval, no request to anywhere, whoever asks', async ({ page }) => {
  await page.locator('.card').first().waitFor()
  const tried = await page.evaluate(async () => {
    const refused = async (attempt: () => unknown) => {
      try {
        await attempt()
        return 'went through'
      } catch {
        return 'refused'
      }
    }
    const script = document.createElement('script')
    script.textContent = 'document.title = "ran"'
    document.body.append(script)
    const image = new Image()
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve('went through')
      image.onerror = () => resolve('refused')
    })
    image.src = 'https://example.com/x.png'
    return {
      title: document.title,
      image: await loaded,
      fetch: await refused(() => fetch('https://example.com/')),
      loopback: await refused(() => fetch('http://127.0.0.1:9/')),
      file: await refused(() => fetch('file:///etc/hostname')),
      evaluated: await refused(() => Reflect.construct(Function, ['return 1'])),
      worker: await refused(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
    }
  })
  const { title, ...rest } = tried
  expect(title).toBe('Samlet')
  expect(rest).toEqual({
    image: 'refused',
    fetch: 'refused',
    loopback: 'refused',
    file: 'refused',
    evaluated: 'refused',
    worker: expect.any(String),
  })
})

test('no window, no navigation, no permission', async ({ open }) => {
  const { app, page } = await open()
  await page.locator('.card').first().waitFor()
  const before = page.url()
  const tried = await page.evaluate(async () => {
    const opened = ['https://example.com/', 'about:blank', location.href].map((address) =>
      window.open(address),
    )
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const
    const permissions = await Promise.all(
      names.map((name) => navigator.permissions.query({ name: name as PermissionName })),
    )
    location.href = 'https://example.com/'
    return { opened: opened.map((each) => each === null), states: permissions.map(({ state }) => state) }
  })
  expect(tried.opened).toEqual([true, true, true])
  expect(tried.states).not.toContain('granted')
  for (const address of ['file:///etc/hostname', 'javascript:document.title="ran"', 'data:text/html,x']) {
    await page.evaluate((to) => {
      location.href = to
    }, address)
  }
  await page.waitForTimeout(300)
  expect(page.url()).toBe(before)
  expect(await page.title()).toBe('Samlet')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('the bridge has the names of the contract, and nothing of what is behind it', async ({ page }) => {
  await page.locator('.card').first().waitFor()
  const seen = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'samlet')
    const wrong = await bridge.call('bruker/person', { brukerId: 'x' })
    const unknown = await bridge.call('fs/readFile', '/etc/hostname').catch((error: unknown) => String(error))
    return {
      names: Object.keys(bridge).sort(),
      wrong,
      unknown,
      globals: ['require', 'process', 'module'].filter((name) => name in window),
    }
  })
  expect(seen.names).toEqual(['call', 'on'])
  expect(seen.globals).toEqual([])
  expect(seen.wrong).toMatchObject({ ok: false, error: { kind: 'invalidInput' } })
  expect(seen.unknown).toContain('not in the contract')
})

test('neither title, address nor profile holds who was looked at', async ({ open, office, userData }) => {
  const { solfrid, aapMann, kode6 } = office.population.personas
  const launched = await open()
  const { page } = launched
  await signInAs(page, /KVP-veileder/)
  for (const { ident } of [solfrid, aapMann]) {
    await openByIdent(page, ident)
    await page.keyboard.press('Alt+v')
    expect(await page.title()).toBe('Samlet')
    expect(page.url()).not.toMatch(/\d{6}/)
  }
  await typeInPalette(page, kode6.ident)
  await page.getByText(/Ingen treff/).waitFor()
  await page.keyboard.press('Escape')
  await signInAs(page, /Statlig veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await chooseLanguage(page, 'Nynorsk')
  await page.waitForTimeout(500)
  await endElectron(launched)
  const secrets = [solfrid, aapMann, kode6].flatMap(({ ident, navn }) => [ident, navn.etternavn])
  const more = ['Barnetrygd', 'Supplerende stønad', 'solfrid.eksempel@example.com', 'Prøveveien']
  expect(filesIn(userData).some((file) => file.includes('IndexedDB'))).toBe(true)
  expect(findIn(userData, ['spraak'])).toContain('innstillinger.json: spraak')
  expect(findIn(userData, [...secrets, ...more])).toEqual([])
})
