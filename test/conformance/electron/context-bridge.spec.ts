import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test.describe('contextBridge and the isolated world', () => {
  test('what is exposed is frozen, all the way down', async ({ page }) => {
    const result = await page.evaluate(() => {
      const { facts } = window.conformance
      const replaced = [
        Reflect.set(window, 'conformance', 1),
        Reflect.set(window.conformance, 'add', 1),
        Reflect.set(facts.nested, 'value', 2),
        Reflect.deleteProperty(window, 'conformance'),
      ]
      return [replaced, Object.isFrozen(facts), Object.isFrozen(facts.nested), facts.nested.value]
    })
    expect(result).toEqual([[false, false, false, false], true, true, 1])
  })
  test('a name can be exposed once', async ({ page }) => {
    expect(await page.evaluate(() => window.conformance.exposeAgain())).toBe(
      'Cannot bind an API on top of an existing property on the window object',
    )
  })
  test('a call answers at once, and throws at once', async ({ page }) => {
    const result = await page.evaluate(() => {
      const sum = window.conformance.add(1, 2)
      try {
        return [sum, window.conformance.throws()]
      } catch (error) {
        return [sum, error instanceof Error && error.message]
      }
    })
    expect(result).toEqual([3, 'out of range'])
  })
  test('promises and callbacks cross both ways', async ({ page }) => {
    const result = await page.evaluate(async () => [
      await window.conformance.callBack(async (value) => value * 2),
      window.conformance.makeFunction()(),
      await window.conformance.rejects().catch((error: Error) => error.message),
    ])
    expect(result).toEqual(['answered 40', 'made', 'rejected'])
  })
  test('the two worlds share the document and nothing else', async ({ page }) => {
    const result = await page.evaluate(() => [
      Reflect.get(window, 'setByPage'),
      Reflect.get(window, 'preloadWasHere'),
      window.conformance.seesPage(),
      window.conformance.seesDom(),
    ])
    expect(result).toEqual([true, undefined, 'undefined', 'Conformance'])
  })
  test('a page that replaces the built-ins does not break or reach the preload', async ({ page }) => {
    const result = await page.evaluate(async () => {
      const dispatch = EventTarget.prototype.dispatchEvent
      const overheard: string[] = []
      EventTarget.prototype.dispatchEvent = (event) => overheard.push(event.type) > 0
      const call = Reflect.apply
      Reflect.apply = () => 'hacked'
      const answer = await window.conformance.callBack(async (value) => value + 1)
      Reflect.apply = call
      EventTarget.prototype.dispatchEvent = dispatch
      return [answer, overheard.length]
    })
    expect(result).toEqual(['answered 21', 0])
  })
  test('the page has no Node', async ({ page }) => {
    const kinds = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron'].map(
        (name) => typeof Reflect.get(window, name),
      ),
    )
    expect(new Set(kinds)).toEqual(new Set(['undefined']))
  })
  test('the preload is sandboxed: no fs', async ({ page }) => {
    expect(await page.evaluate(() => window.conformance.requireFs())).toContain('module not found: node:fs')
    expect(await page.evaluate(() => window.conformance.isolatedProcess())).toEqual(['renderer', true, true])
  })
  test('a preload that fails is told to main, and the page loads all the same', async ({
    page,
    app,
    seen,
  }) => {
    const opened = app.waitForEvent('window')
    await app.evaluate(async () => {
      const window = globalThis.conformance.createWindow({
        webPreferences: { preload: '/nowhere/preload.cjs' },
      })
      await window.loadURL('app://bundle/other.html')
    })
    const broken = await opened
    expect(await broken.evaluate(() => typeof window.conformance)).toBe('undefined')
    expect(await seen('preload-error')).toHaveLength(1)
    expect(page.isClosed()).toBe(false)
  })
})
