import { fromHost } from '../network/custom-schemes.ts'
import type { Page } from './page.ts'
import type { WebContents } from './web-contents.ts'

type Disposition = Electron.HandlerDetails['disposition']
type Handler = (details: Electron.HandlerDetails) => { action: 'deny' | 'allow' }

/**
 * window.open, target=_blank, middle and Ctrl+click: the app is asked, and the window is closed in any case
 * (watch-targets.ts). An app that allows one is told that the stand-in cannot.
 */
export class WindowOpen {
  readonly #contents: WebContents
  #handler: Handler | undefined

  constructor(contents: WebContents) {
    this.#contents = contents
  }
  set handler(handler: Handler) {
    this.#handler = handler
  }
  listenTo({ cdp }: Page): void {
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) =>
      this.ask(url, windowName, windowFeatures.join(',')),
    )
    cdp.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
      if (disposition === 'newTab') this.ask(url, '', '', 'background-tab')
      if (disposition === 'newWindow') this.ask(url, '', '', 'new-window')
    })
  }
  ask(url: string, frameName: string, features: string, disposition = dispositionOf(frameName)): void {
    const referrer = { url: this.#contents.getURL(), policy: 'strict-origin-when-cross-origin' as const }
    const answer = this.#handler?.({ url: fromHost(url), frameName, features, disposition, referrer })
    if (answer?.action === 'allow')
      throw new Error('electron-host: opening a child window is not implemented')
  }
}

function dispositionOf(frameName: string): Disposition {
  return frameName === '_blank' ? 'foreground-tab' : 'new-window'
}
