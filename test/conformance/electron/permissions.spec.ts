import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test.describe('permissions and requests', () => {
  test('geolocation is denied', async ({ page }) => {
    const code = await page.evaluate(() => {
      return new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('a position'),
          (error) => resolve(error.code),
        )
      })
    })
    expect(code).toBe(1)
  })
  test('notifications of the page are denied', async ({ page }) => {
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  })
  test('reading the clipboard is denied', async ({ page }) => {
    const name = await page.evaluate(() => navigator.clipboard.readText().catch((error: Error) => error.name))
    expect(name).toBe('NotAllowedError')
  })
  test('the camera is denied', async ({ page }) => {
    const name = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(String, (error: Error) => error.name),
    )
    expect(name).toMatch(/NotAllowedError|NotFoundError/)
  })
  test('a permission the app grants is granted', async ({ page, app }) => {
    await app.evaluate(({ session }) => {
      session.defaultSession.setPermissionCheckHandler(
        (_contents, permission) => permission === 'notifications',
      )
      session.defaultSession.setPermissionRequestHandler((_contents, permission, done) =>
        done(permission === 'notifications'),
      )
    })
    await page.reload()
    await expect.poll(() => page.evaluate(() => Notification.permission)).toBe('granted')
    const refused = await page.evaluate(() =>
      navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
    )
    expect(refused).toBe('denied')
    await app.evaluate(({ session }) => {
      session.defaultSession.setPermissionCheckHandler(() => false)
      session.defaultSession.setPermissionRequestHandler((_contents, _permission, done) => done(false))
    })
    await page.reload()
    await expect.poll(() => page.evaluate(() => Notification.permission)).toBe('denied')
  })
  test('a request the app cancels fails, and the app has seen it', async ({ page, seen }) => {
    const failed = await page.evaluate(() =>
      fetch('https://other.test/data').then(
        () => false,
        () => true,
      ),
    )
    expect(failed).toBe(true)
    expect(await seen('request')).toEqual(['https://other.test/data'])
  })
  test('without a hook nothing but the app answers', async ({ page, app }) => {
    await app.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null))
    const failed = await page.evaluate(() =>
      fetch('https://other.test/data').then(
        () => false,
        () => true,
      ),
    )
    expect(failed).toBe(true)
  })
})
