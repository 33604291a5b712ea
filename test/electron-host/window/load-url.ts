import type { Protocol } from '../chromium/protocol.ts'
import { toHost } from '../network/custom-schemes.ts'
import type { Page } from './page.ts'
import type { WebContents } from './web-contents.ts'

/** Electron's loadURL: settles when the page has loaded, or has failed to. */
export async function loadUrl(contents: WebContents, page: Page, url: string): Promise<void> {
  const loads = watchLoads(contents, page)
  try {
    const { errorText, loaderId } = await page.cdp.send('Page.navigate', { url: toHost(url) })
    if (errorText)
      throw new LoadFailure(errorText.replace('net::', ''), errorText.includes('ABORTED') ? -3 : -2, url)
    // Without a loader it was a jump within the same document.
    if (loaderId && !(await loads.of(loaderId))) throw new LoadFailure('ERR_FAILED', -2, url)
  } catch (error) {
    if (error instanceof LoadFailure) contents.emit('did-fail-load', {}, error.errno, error.code, url, true)
    throw error
  } finally {
    loads.stop()
  }
}

/** By loader, not just "a load event": that of the document before may still be on its way. */
function watchLoads(contents: WebContents, { cdp }: Page) {
  const finished = new Set<string>()
  let tell: () => void = () => undefined
  const hear = ({ name, loaderId }: Protocol.Page.lifecycleEventPayload) => {
    if (name === 'load') finished.add(loaderId)
    tell()
  }
  cdp.on('Page.lifecycleEvent', hear)
  const heardEnd = () => tell()
  contents.once('destroyed', heardEnd)
  return {
    /** Whether it finished; not, if the window is closed meanwhile. */
    of: (loaderId: string) =>
      new Promise<boolean>((resolve) => {
        tell = () => {
          if (finished.has(loaderId) || contents.isDestroyed()) resolve(finished.has(loaderId))
        }
        tell()
      }),
    stop() {
      cdp.off('Page.lifecycleEvent', hear)
      contents.off('destroyed', heardEnd)
    },
  }
}

class LoadFailure extends Error {
  readonly code: string
  readonly errno: number
  readonly url: string

  constructor(code: string, errno: number, url: string) {
    super(`${code} (${errno}) loading '${url}'`)
    this.code = code
    this.errno = errno
    this.url = url
  }
}
