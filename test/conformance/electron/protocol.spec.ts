import { expect } from '@playwright/test'
import { needsStandIn } from '#test/e2e/host.ts'
import { test } from './fixtures.ts'

test.describe('protocol', () => {
  test('GET carries the query', async ({ page }) => {
    const answer = await page.evaluate(async () => (await fetch('/echo?q=1&r=%C3%A6')).json())
    expect(answer).toMatchObject({ method: 'GET', search: '?q=1&r=%C3%A6', body: '' })
  })
  test('POST carries the body, byte for byte', async ({ page }) => {
    const answer = await page.evaluate(async () => {
      const body = new Uint8Array([0, 1, 254, 255, 10])
      const headers = { 'content-type': 'application/x-test' }
      return (await fetch('/echo', { method: 'POST', body, headers })).json()
    })
    expect(answer).toMatchObject({ method: 'POST', body: '0001feff0a', type: 'application/x-test' })
  })
  test('a status of the handler arrives', async ({ page }) => {
    expect(await page.evaluate(async () => (await fetch('/missing.html')).status)).toBe(404)
  })
  test('a handler that throws is a network error', async ({ page }) => {
    const message = await page.evaluate(() => fetch('/throws').then(String, (error: Error) => error.name))
    expect(message).toBe('TypeError')
  })
  test('the Content-Security-Policy header is enforced', async ({ page, app }) => {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.loadURL('app://bundle/inline.html'),
    )
    await expect(page.locator('h1')).toHaveText('Inline')
    const names = ['inlineRan', 'setByPage', 'evalRefused']
    const result = await page.evaluate((wanted) => wanted.map((name) => Reflect.get(window, name)), names)
    expect(result).toEqual([undefined, true, 'EvalError'])
  })
  test('a worker starts from the scheme, and may fetch', async ({ page }) => {
    const answer = await page.evaluate(() => {
      return new Promise((resolve) => {
        const worker = new Worker('worker.js')
        worker.onmessage = ({ data }) => resolve(data)
        worker.postMessage('hei')
      })
    })
    expect(answer).toBe('686569')
  })
  test('the page is a secure context with an origin of its own', async ({ page }) => {
    const result = await page.evaluate(async () => [
      window.isSecureContext,
      window.origin !== 'null',
      typeof (await crypto.subtle.digest('SHA-256', new Uint8Array(1))),
    ])
    expect(result).toEqual([true, true, 'object'])
  })
  test('schemes are registered before ready, and handled once', async ({ page, app }) => {
    const messages = await app.evaluate(({ protocol }) => {
      const messageOf = (act: () => void) => {
        try {
          act()
          return 'did not throw'
        } catch (error) {
          return String(error)
        }
      }
      return [
        messageOf(() =>
          protocol.registerSchemesAsPrivileged([{ scheme: 'late', privileges: { standard: true } }]),
        ),
        messageOf(() => protocol.handle('app', () => new Response())),
        String(protocol.isProtocolHandled('app')),
      ]
    })
    expect(messages[0]).toContain('should be called before app is ready')
    expect(messages[1]).toContain('Failed to register protocol: app')
    expect(messages[2]).toBe('true')
    expect(page.isClosed()).toBe(false)
  })
  test('net.fetch reaches the handler', async ({ page, app }) => {
    const status = await app.evaluate(async ({ net }) => (await net.fetch('app://bundle/missing')).status)
    expect(status).toBe(404)
    expect(page.isClosed()).toBe(false)
  })
  test('the address is shown to Chromium as https', async ({ page, app }) => {
    needsStandIn(
      'Chromium cannot be taught a scheme, so app://bundle is https://bundle.app.invalid in the page',
    )
    expect(page.url()).toBe('https://bundle.app.invalid/index.html')
    expect(
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()),
    ).toBe('app://bundle/index.html')
  })
})
