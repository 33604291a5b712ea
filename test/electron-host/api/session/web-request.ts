import type { RequestDetails } from '../../network/translate-request.ts'
import { matchesFilter } from '../../network/url-filter.ts'
import { strict } from '../../strict.ts'

type Verdict = { cancel?: boolean; redirectURL?: string }
type Listener = (details: RequestDetails, callback: (verdict: Verdict) => void) => void
type Filter = Partial<Electron.WebRequestFilter>

const accepted = () => undefined

/** session.webRequest. Not checked against electron.d.ts: its details carry whole WebContents and WebFrameMains. */
export class WebRequest {
  private listener: Listener | null = null
  private filter: Filter = {}

  onBeforeRequest(filter: Filter | Listener | null, listener?: Listener | null): void {
    if (typeof filter === 'function' || filter === null) {
      this.filter = {}
      this.listener = filter
      return
    }
    this.filter = filter
    this.listener = listener ?? null
  }
  // These concern what goes over a network and comes back; nothing does, so there is nothing to call them with.
  readonly onBeforeSendHeaders = accepted
  readonly onHeadersReceived = accepted

  /** Called by the host, for every request. */
  beforeRequest(details: RequestDetails): Promise<Verdict> {
    const { listener } = this
    if (!listener || !matchesFilter(this.filter, details.url, details.resourceType))
      return Promise.resolve({})
    return new Promise((resolve) => listener(details, resolve))
  }
}

export const webRequest: WebRequest = strict('session.webRequest', new WebRequest())
