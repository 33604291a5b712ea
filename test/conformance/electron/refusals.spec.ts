import { expect } from '@playwright/test'
import { needsElectron, needsStandIn } from '#test/e2e/host.ts'
import { test } from './fixtures.ts'

test.describe('what the stand-in does not do, it refuses by name', () => {
  test('an unknown member of a namespace', async ({ app, page }) => {
    needsStandIn('Electron answers undefined')
    const messages = await app.evaluate((electron) => {
      const messageOf = (namespace: object, name: string) => {
        try {
          return String(Reflect.get(namespace, name))
        } catch (error) {
          return String(error)
        }
      }
      return [
        messageOf(electron.app, 'foo'),
        messageOf(electron.session, 'foo'),
        messageOf(electron.Tray, 'foo'),
      ]
    })
    expect(messages).toEqual(
      ['app.foo', 'session.foo', 'Tray.foo'].map(
        (name) => `Error: electron-host: ${name} is not implemented`,
      ),
    )
    expect(page.isClosed()).toBe(false)
  })
  for (const [setting, webPreferences] of [
    ['contextIsolation: false', { contextIsolation: false }],
    ['nodeIntegration: true', { nodeIntegration: true }],
    ['sandbox: false', { sandbox: false }],
    ['webSecurity: false', { webSecurity: false }],
  ] as const) {
    test(`a window with ${setting}`, async ({ app, page }) => {
      needsStandIn('Electron opens such windows')
      const message = await app.evaluate((_electron, preferences) => {
        try {
          globalThis.conformance.createWindow({ webPreferences: preferences })
          return 'opened'
        } catch (error) {
          return String(error)
        }
      }, webPreferences)
      expect(message).toBe(`Error: electron-host: webPreferences ${setting} is refused: it is unsafe`)
      expect(page.isClosed()).toBe(false)
    })
  }
  test('renderers run in the operating system’s sandbox', async ({ app, page }) => {
    needsElectron('as root, Chromium only starts without it')
    expect(await app.evaluate(() => process.argv)).not.toContain('--no-sandbox')
    expect(page.isClosed()).toBe(false)
  })
})
