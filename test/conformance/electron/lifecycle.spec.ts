import { spawnSync } from 'node:child_process'
import { expect } from '@playwright/test'
import { host } from '#test/e2e/host.ts'
import { appFolder, eventsIn, test } from './fixtures.ts'

test.describe('lifecycle', () => {
  test('closing the last window quits, in Electron’s order', async ({ start, userData }) => {
    const { app, process: child } = await start()
    await app.evaluate(() => {
      globalThis.conformance.seen.length = 0
    })
    const ended = app.waitForEvent('close')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await ended
    const events = eventsIn(userData)
    expect(events.slice(events.indexOf('close'))).toEqual([
      'close',
      'closed',
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
    ])
    await expect.poll(() => child.exitCode).toBe(0)
  })
  test('app.quit closes the windows itself', async ({ start, userData }) => {
    const { app } = await start()
    const ended = app.waitForEvent('close')
    await app.evaluate(({ app: electronApp }) => electronApp.quit())
    await ended
    const events = eventsIn(userData)
    expect(events.slice(events.indexOf('before-quit'))).toEqual([
      'before-quit',
      'close',
      'closed',
      'will-quit',
      'quit',
    ])
  })
  test('before-quit can say no', async ({ start }) => {
    const { app } = await start()
    const windows = await app.evaluate(({ app: electronApp, BrowserWindow }) => {
      const { flags } = globalThis.conformance
      flags.vetoQuit = true
      electronApp.quit()
      flags.vetoQuit = false
      return BrowserWindow.getAllWindows().length
    })
    expect(windows).toBe(1)
  })
  test('a window can stay open, and the program with it', async ({ start, userData }) => {
    const { app, page } = await start()
    await app.evaluate(({ app: electronApp }) => {
      globalThis.conformance.flags.keepWindow = true
      electronApp.quit()
    })
    await expect.poll(() => eventsIn(userData)).toContain('close')
    expect(await page.evaluate(() => document.title)).toBe('Conformance')
    expect(eventsIn(userData)).not.toContain('will-quit')
    const ended = app.waitForEvent('close')
    await app.evaluate(({ app: electronApp }) => {
      globalThis.conformance.flags.keepWindow = false
      electronApp.quit()
    })
    await ended
  })
  test('app.exit asks nobody, and its code is the process’s', async ({ start, userData }) => {
    const { app, process: child } = await start()
    const ended = app.waitForEvent('close')
    await app.evaluate(({ app: electronApp }) => electronApp.exit(3))
    await ended
    await expect.poll(() => child.exitCode).toBe(3)
    expect(eventsIn(userData)).not.toContain('before-quit')
  })
  test('a second instance tells the first, and ends', async ({ start, userData }) => {
    await start()
    const args = [appFolder, '--second']
    const env = { ...process.env, SAMLET_TEST_USER_DATA: userData }
    const { status } = spawnSync(host.executablePath, rootSwitch(args), {
      env,
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(status).toBe(0)
    await expect
      .poll(() => eventsIn(userData).find((line) => line.startsWith('second-instance')))
      .toBe(`second-instance ${JSON.stringify({ last: '--second', data: { from: 'conformance' } })}`)
  })
  test('the lock is free again after the end', async ({ start, userData }) => {
    for (const _ of [1, 2]) {
      const { app } = await start()
      const ended = app.waitForEvent('close')
      await app.evaluate(({ app: electronApp }) => electronApp.quit())
      await ended
    }
    expect(eventsIn(userData).filter((line) => line === 'quit')).toHaveLength(2)
  })
  test('the program knows its name, version and place', async ({ app, page }) => {
    const facts = await app.evaluate(({ app: electronApp }) => [
      electronApp.getName(),
      electronApp.getVersion(),
      electronApp.isPackaged,
      electronApp.isReady(),
      electronApp.getAppPath(),
    ])
    expect(facts).toEqual(['Conformance', '1.2.3', false, true, appFolder])
    expect(page.isClosed()).toBe(false)
  })
})

/** Electron refuses to start as root inside its sandbox; Playwright adds this by itself, spawn does not. */
function rootSwitch(args: string[]): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args
}
