import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

const sizeOf = (page: Page) =>
  page.evaluate(() => [window.innerWidth, window.innerHeight, window.devicePixelRatio])

test.describe('window', () => {
  test('the page is as large as asked for', async ({ page }) => {
    expect(await sizeOf(page)).toEqual([1440, 900, 1])
  })
  test('setContentSize changes the page, and fires resize', async ({ page, app }) => {
    await page.evaluate(() => {
      window.addEventListener('resize', () => document.body.setAttribute('data-resized', ''), { once: true })
    })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
    await expect.poll(() => sizeOf(page)).toEqual([1280, 800, 1])
    await expect(page.locator('body')).toHaveAttribute('data-resized', '')
    expect(
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getContentSize()),
    ).toEqual([1280, 800])
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900))
    await expect.poll(() => sizeOf(page)).toEqual([1440, 900, 1])
  })
  test('a minimum size is kept', async ({ page, app }) => {
    const size = await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setMinimumSize(1000, 700)
      window?.setSize(300, 200)
      const kept = window?.getSize()
      window?.setMinimumSize(0, 0)
      window?.setContentSize(1440, 900)
      return kept
    })
    expect(size).toEqual([1000, 700])
    await expect.poll(() => sizeOf(page)).toEqual([1440, 900, 1])
  })
  test('zoom of 200 % halves the page’s own pixels, and stays over a reload', async ({ page, app }) => {
    const zoomTo = (factor: number) =>
      app.evaluate(
        ({ BrowserWindow }, value) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(value),
        factor,
      )
    await zoomTo(2)
    await expect.poll(() => sizeOf(page)).toEqual([720, 450, 2])
    await page.reload()
    expect(await sizeOf(page)).toEqual([720, 450, 2])
    expect(await page.evaluate(() => matchMedia('(max-width: 800px)').matches)).toBe(true)
    await zoomTo(1)
    await expect.poll(() => sizeOf(page)).toEqual([1440, 900, 1])
  })
  test('the window’s title follows the page’s, and can be set', async ({ page, app }) => {
    const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
    await expect.poll(title).toBe('Conformance')
    await page.evaluate(() => {
      document.title = 'Changed'
    })
    await expect.poll(title).toBe('Changed')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setTitle('Set'))
    expect(await title()).toBe('Set')
  })
  test('a window not shown yet gets ready, then is shown', async ({ page, app, seen }) => {
    const visible = await app.evaluate(async ({ BrowserWindow }) => {
      const created = globalThis.conformance.createWindow({ show: false })
      const window = BrowserWindow.fromId(created.id)
      const ready = new Promise<void>((resolve) => window?.once('ready-to-show', () => resolve()))
      await Promise.all([ready, created.loadURL('app://bundle/other.html')])
      const before = window?.isVisible()
      window?.show()
      return [before, window?.isVisible()]
    })
    expect(visible).toEqual([false, true])
    expect(await seen('ready-to-show')).toHaveLength(1)
    expect(page.isClosed()).toBe(false)
  })
  test('prints to PDF', async ({ app, page }) => {
    const [start, length] = await app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
      return [pdf?.subarray(0, 5).toString(), pdf?.length ?? 0]
    })
    expect(start).toBe('%PDF-')
    expect(length).toBeGreaterThan(1000)
    expect(page.isClosed()).toBe(false)
  })
  test('screenshots are of the page’s size', async ({ page }) => {
    const png = await page.screenshot()
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, 900])
  })
  test('runs a script in the page from main', async ({ page, app }) => {
    const answer = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'Promise.resolve(document.title.length)',
      ),
    )
    expect(answer).toBe('Conformance'.length)
    expect(page.isClosed()).toBe(false)
  })
  test('dark and light reach the page', async ({ page, app }) => {
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    const choose = (source: 'dark' | 'light') =>
      app.evaluate(({ nativeTheme }, value) => {
        nativeTheme.themeSource = value
      }, source)
    await choose('dark')
    await expect.poll(isDark).toBe(true)
    await choose('light')
    await expect.poll(isDark).toBe(false)
  })
  test('a page with unsaved work keeps its window', async ({ page, app }) => {
    await page.evaluate(() => Object.assign(window, { onbeforeunload: () => 'unsaved' }))
    await page.click('h1') // Chromium asks only where a person has done something
    const kept = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return new Promise((resolve) => {
        window?.webContents.once('will-prevent-unload', () => resolve(true))
        window?.once('closed', () => resolve(false))
        window?.close()
      })
    })
    expect(kept).toBe(true)
    await page.evaluate(() => Object.assign(window, { onbeforeunload: null }) && undefined)
    expect(await page.locator('h1').textContent()).toBe('Conformance')
  })
  test('power events reach the app', async ({ page, app }) => {
    const heard = await app.evaluate(({ powerMonitor }) => {
      return new Promise((resolve) => {
        powerMonitor.once('lock-screen', () => resolve(true))
        powerMonitor.emit('lock-screen')
      })
    })
    expect(heard).toBe(true)
    expect(page.isClosed()).toBe(false)
  })
})
