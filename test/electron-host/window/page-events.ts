import type { Protocol } from '../chromium/protocol.ts'
import { preventable } from '../preventable.ts'
import { report } from '../report.ts'
import type { Page } from './page.ts'
import type { WebContents } from './web-contents.ts'

/** Chromium's events of one page, told as Electron's. */
export function relayPageEvents(contents: WebContents, page: Page): void {
  relayLoading(contents, page)
  relayNavigation(contents, page)
  relayScript(contents, page)
  relayDialogs(contents, page)
}

function relayLoading(contents: WebContents, { cdp, targetId }: Page): void {
  cdp.on('Page.frameStartedLoading', ({ frameId }) => {
    if (frameId === targetId) contents.setLoading(true)
  })
  cdp.on('Page.frameStoppedLoading', ({ frameId }) => {
    if (frameId === targetId) contents.setLoading(false)
  })
  cdp.on('Page.domContentEventFired', () => contents.emit('dom-ready', {}))
  cdp.on('Page.loadEventFired', () => contents.emit('did-finish-load', {}))
}

function relayNavigation(contents: WebContents, { cdp, targetId }: Page): void {
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (!frame.parentId) contents.emit('did-navigate', {}, contents.getURL(), 200, 'OK')
  })
  cdp.on('Page.navigatedWithinDocument', ({ frameId }) => {
    if (frameId === targetId) contents.emit('did-navigate-in-page', {}, contents.getURL(), true)
  })
}

function relayScript(contents: WebContents, { cdp, worlds }: Page): void {
  cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const top = stackTrace?.callFrames[0]
    const message = args.map((value) => String(value.value ?? value.description)).join(' ')
    const where = { lineNumber: top?.lineNumber ?? 0, sourceId: top?.url ?? '' }
    contents.emit('console-message', { level: type === 'log' ? 'info' : type, message, ...where })
  })
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    if (worlds.isPreload(exceptionDetails.executionContextId ?? 0))
      contents.preloadFailed(textOf(exceptionDetails))
  })
  cdp.on('Inspector.targetCrashed', () => {
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  })
}

export function textOf({ exception, text }: Protocol.Runtime.ExceptionDetails): string {
  return exception?.description ?? text
}

/** Electron shows no dialog when a page objects to being left: it stays, unless the app overrules it. */
function relayDialogs(contents: WebContents, { cdp }: Page): void {
  cdp.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return
    const event = preventable()
    contents.emit('will-prevent-unload', event)
    const accept = event.defaultPrevented
    cdp.send('Page.handleJavaScriptDialog', { accept }).catch(report('beforeunload'))
  })
}
