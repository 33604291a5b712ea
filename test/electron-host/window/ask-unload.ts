import type { Page } from './page.ts'

/** What Chromium does before it closes a page; a page nobody has touched cannot object. */
const askInPage = `(() => {
  const event = document.createEvent('BeforeUnloadEvent')
  event.initEvent('beforeunload', false, true)
  window.dispatchEvent(event)
  const objects = event.defaultPrevented || event.returnValue !== ''
  return !(objects && navigator.userActivation.hasBeenActive)
})()`

/**
 * Whether a page agrees to be closed. Asked here rather than by Page.close: that would open a dialog, which Electron
 * does not, and which a test driver attached to the same page answers with yes before the app is asked.
 */
export async function agreesToUnload({ cdp, worlds, targetId }: Page): Promise<boolean> {
  const contextId = worlds.preloadIn(targetId)
  const where = contextId === undefined ? {} : { contextId }
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: askInPage,
    returnByValue: true,
    ...where,
  })
  return result.value !== false
}
