import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test.describe('navigation and new windows', () => {
  test('the app can keep the page where it is', async ({ page, seen }) => {
    const before = page.url()
    await page.click('#same')
    await expect.poll(() => seen('will-navigate')).toEqual(['app://bundle/other.html'])
    expect(page.url()).toBe(before)
    await expect(page.locator('h1')).toHaveText('Conformance')
  })
  test('the app can let it go', async ({ page, app, seen }) => {
    await app.evaluate(() => {
      globalThis.conformance.flags.denyNavigation = false
    })
    await page.click('#same')
    await expect(page.locator('h1')).toHaveText('Other')
    expect(await seen('will-navigate')).toEqual(['app://bundle/other.html'])
  })
  test('another site is not reached even when the app does not stop it', async ({ page, app, seen }) => {
    await app.evaluate(() => {
      globalThis.conformance.flags.denyNavigation = false
    })
    await page.click('#outside')
    await expect.poll(() => seen('will-navigate')).toEqual(['https://outside.test/'])
    await expect.poll(() => seen('request')).toEqual(['https://outside.test/'])
  })
  test('a redirect is announced, and can be refused', async ({ page, app, seen }) => {
    const outcome = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('app://bundle/redirect')
        .then(
          () => 'loaded',
          () => 'failed',
        ),
    )
    expect(outcome).toBe('failed')
    expect(await seen('will-redirect')).toEqual(['app://bundle/other.html'])
    await expect(page.locator('h1')).toHaveText('Conformance')
  })
  test('a subframe asks too', async ({ page, seen }) => {
    await page.evaluate(() => {
      document.querySelector('iframe')?.setAttribute('src', 'other.html?framed')
    })
    await expect.poll(() => seen('will-frame-navigate')).toContain('app://bundle/other.html?framed')
  })
  test('loadURL and reload of the app itself do not ask', async ({ page, app, seen }) => {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/other.html'),
    )
    await page.reload()
    await expect(page.locator('h1')).toHaveText('Other')
    expect(await seen('will-navigate')).toEqual([])
  })
  test('window.open is denied, and the handler asked', async ({ page, app, seen }) => {
    const opened = await page.evaluate(() => window.open('https://outside.test/popup') === null)
    expect(opened).toBe(true)
    await expect.poll(() => seen('window-open')).toEqual(['https://outside.test/popup'])
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
  test('target=_blank is denied, and the handler asked', async ({ page, app, seen }) => {
    await page.click('#blank')
    await expect.poll(() => seen('window-open')).toEqual(['app://bundle/other.html?blank'])
    await expect.poll(() => app.windows().length).toBe(1)
  })
  test('a middle click is denied, and the handler asked', async ({ page, app, seen }) => {
    await page.click('#same', { button: 'middle' })
    await expect.poll(() => seen('window-open')).toEqual(['app://bundle/other.html'])
    await expect.poll(() => app.windows().length).toBe(1)
    expect(await seen('will-navigate')).toEqual([])
  })
  test('loadURL that cannot load rejects with a code', async ({ page, app }) => {
    const code = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL('app://bundle/throws')
        .then(
          () => 'loaded',
          (error: { code: string }) => error.code,
        ),
    )
    expect(code).toMatch(/^ERR_/)
    expect(page.isClosed()).toBe(false)
  })
  test('a download is told of, and can be refused', async ({ page, seen }) => {
    await page.click('#download')
    await expect.poll(() => seen('will-download')).toEqual(['data.bin'])
  })
})
