import { toHost } from '../network/custom-schemes.ts'
import type { Page } from './page.ts'
import type { WebContents } from './web-contents.ts'

/** Electron's loadURL: settles when the page has loaded, or has failed to. */
export async function loadUrl(contents: WebContents, page: Page, url: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
  const closed = new Promise<never>((_, reject) => {
    contents.once('destroyed', () => reject(failure('ERR_FAILED', -2, url)))
  })
  closed.catch(() => undefined) // only of interest while the load is being waited for
  const { errorText, loaderId } = await page.cdp.send('Page.navigate', { url: toHost(url) })
  if (errorText) {
    const error = failure(errorText.replace('net::', ''), errorText.includes('ABORTED') ? -3 : -2, url)
    contents.emit('did-fail-load', {}, error.errno, error.code, url, true)
    throw error
  }
  if (loaderId) await Promise.race([loaded, closed]) // without one it was a jump within the same document
}

function failure(code: string, errno: number, url: string) {
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url })
}
