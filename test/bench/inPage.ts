import type { Page } from '@playwright/test'

/** What is waited for, as the page itself can see it. */
export type Goal = { kind: 'complete'; navn: string } | { kind: 'cached'; navn: string } | { kind: 'settled' }

/**
 * Presses a key and measures in the page, from the key's own time stamp to the frame after the goal is reached, so
 * that the test's own talk with the browser is not in the figure. Milliseconds.
 */
export async function timeKey(page: Page, key: string, goal: Goal): Promise<number> {
  // tsx wraps functions in a call of its own, which the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named')
  await page.evaluate(listen, goal)
  await page.keyboard.press(key)
  return page.evaluate(() => Reflect.get(window, 'benchResult'))
}

/** Runs in the page: nothing from outside this function exists there. */
function listen(goal: Goal): void {
  const isOpen = (navn: string) => document.querySelector('h1')?.textContent?.includes(navn) === true
  const isLoading = () => document.querySelector('main .navds-skeleton, main .aksel-skeleton') !== null
  const isAsking = () => document.querySelector('.kilde--henter') !== null
  const isReached = () => {
    if (goal.kind === 'settled') return false
    return isOpen(goal.navn) && !isLoading() && (goal.kind === 'cached' || !isAsking())
  }
  const result = new Promise<number>((resolve, reject) => {
    const start = { at: 0 }
    let last = 0
    const changes = new MutationObserver(() => {
      last = performance.now()
    })
    window.addEventListener('keydown', begin, { capture: true, once: true })
    function begin(event: KeyboardEvent) {
      start.at = event.timeStamp
      changes.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
      requestAnimationFrame(look)
    }
    function look() {
      const now = performance.now()
      if (isReached()) return finish(now)
      // A keystroke has settled when nothing has moved for a while: the last movement counts.
      if (goal.kind === 'settled' && now - start.at > 250) return finish(last)
      if (now - start.at > 20_000) return reject(new Error(`not reached in 20 s: ${goal.kind}`))
      requestAnimationFrame(look)
    }
    function finish(at: number) {
      changes.disconnect()
      resolve(at - start.at)
    }
  })
  Reflect.set(window, 'benchResult', result)
}
