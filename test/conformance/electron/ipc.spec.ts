import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test.describe('ipc', () => {
  test('carries every kind of value to main and back', async ({ page }) => {
    const result = await page.evaluate(async () => {
      const sent = [
        undefined,
        null,
        Number.NaN,
        -0,
        12n,
        new Date(86_400_000),
        new Map([[1, { a: [2] }]]),
        new Set(['x']),
      ]
      const back = await window.conformance.invoke('echo', ...sent, new Uint8Array([1, 255]), 'æøå')
      if (!Array.isArray(back)) throw new Error('no list')
      const [nothing, none, nan, zero, big, date, map, set, bytes, text] = back
      return [
        nothing === undefined,
        none === null,
        Number.isNaN(nan),
        Object.is(zero, -0),
        big === 12n,
        date instanceof Date && date.getTime() === 86_400_000,
        map instanceof Map && map.get(1).a[0] === 2,
        set instanceof Set && set.has('x'),
        bytes instanceof Uint8Array && bytes.length === 2 && bytes[1] === 255,
        text === 'æøå',
      ]
    })
    expect(result).toEqual(Array.from({ length: 10 }, () => true))
  })
  test('main sees the same kinds, not imitations', async ({ page }) => {
    const kinds = await page.evaluate(() =>
      window.conformance.invoke('kinds', new Date(), new Map(), new Set(), new Uint8Array(1), 1n, /x/),
    )
    const names = ['Date', 'Map', 'Set', 'Uint8Array', 'BigInt', 'RegExp']
    expect(kinds).toEqual(names.map((name) => `[object ${name}]`))
  })
  test('keeps shared and circular references', async ({ page }) => {
    const result = await page.evaluate(async () => {
      const shared = { name: 'shared' }
      const circle: { self?: unknown; list: unknown[] } = { list: [shared, shared] }
      circle.self = circle
      const [back] = JSON.parse('[]').concat(await window.conformance.invoke('echo', circle))
      return [back.self === back, back.list[0] === back.list[1], back.list[0].name]
    })
    expect(result).toEqual([true, true, 'shared'])
  })
  test('carries a property called __proto__ as data', async ({ page }) => {
    const result = await page.evaluate(async () => {
      const sent: unknown = JSON.parse('{"__proto__": {"polluted": true}, "own": 1}')
      const back = await window.conformance.invoke('echo', sent)
      return JSON.stringify([back, Reflect.get({}, 'polluted') === undefined])
    })
    expect(result).not.toContain('"polluted":true,"own"')
    expect(result.endsWith(',true]')).toBe(true)
  })
  test('an error of a handler arrives with the method, its name and its message', async ({ page }) => {
    const message = await page.evaluate(() =>
      window.conformance.invoke('throws').catch((error: Error) => error.message),
    )
    expect(message).toBe("Error invoking remote method 'throws': TypeError: no such thing")
  })
  test('a channel nobody handles is an error by name', async ({ page }) => {
    const message = await page.evaluate(() =>
      window.conformance.invoke('nobody').catch((error: Error) => error.message),
    )
    expect(message).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'")
  })
  test('a function cannot be answered with, nor sent', async ({ page }) => {
    const message = await page.evaluate(() =>
      window.conformance.invoke('uncloneable').catch((error: Error) => error.message),
    )
    expect(message).toContain("Error invoking remote method 'uncloneable'")
    expect(message).toContain('could not be cloned')
    expect(await page.evaluate(() => window.conformance.sendFunction())).toContain('could not be cloned')
  })
  test('send and reply pass each other', async ({ page, seen }) => {
    const back = await page.evaluate(() => {
      return new Promise((resolve) => {
        window.conformance.onNoteBack(resolve)
        window.conformance.note('hello')
      })
    })
    expect(back).toBe('hello!')
    expect(await seen('note')).toEqual(['hello'])
  })
  test('main pushes to the page', async ({ page, app }) => {
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('push', new Date(5), { a: 1n })
    })
    await page.waitForFunction(() => window.conformance.heard().length === 1)
    const kinds = await page.evaluate(() => {
      const [date, object] = window.conformance.heard()[0] ?? []
      return [date instanceof Date, JSON.stringify(Object.keys(Object(object)))]
    })
    expect(kinds).toEqual([true, '["a"]'])
  })
  test('many calls at once come back each to its own', async ({ page }) => {
    const right = await page.evaluate(async () => {
      const calls = Array.from({ length: 200 }, (_, i) => window.conformance.invoke('echo', i))
      return (await Promise.all(calls)).every((answer, i) => JSON.stringify(answer) === `[${i}]`)
    })
    expect(right).toBe(true)
  })
  test('the sender is the top frame, with its url and origin', async ({ page }) => {
    expect(await page.evaluate(() => window.conformance.invoke('sender'))).toEqual({
      url: 'app://bundle/index.html',
      origin: 'app://bundle',
      isTop: true,
      topUrl: 'app://bundle/index.html',
      contents: 'app://bundle/index.html',
    })
  })
  test('a subframe is told from the top frame', async ({ page }) => {
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/frame.html'))
    expect(await frame?.evaluate(() => window.conformance.invoke('sender'))).toEqual({
      url: 'app://bundle/frame.html',
      origin: 'app://bundle',
      isTop: false,
      topUrl: 'app://bundle/index.html',
      contents: 'app://bundle/index.html',
    })
  })
})
