import { applyPermissions } from '../api/session/permissions.ts'
import type { Protocol } from '../chromium/protocol.ts'
import { fromHost } from '../network/custom-schemes.ts'
import { preventable } from '../preventable.ts'
import { type Owner, waitForOwner } from './owner.ts'

type Paused = Protocol.Fetch.requestPausedPayload

/** Whether a frame may go where it wants to: the app's listeners of will-navigate and its kin decide. */
export async function mayLoadDocument(paused: Paused): Promise<boolean> {
  const owner = await waitForOwner(paused.frameId)
  if (!owner) return false // a window the page opened by itself
  const { url } = paused.request
  if (!isAllowed(owner, url, paused.redirectedRequestId !== undefined)) return false
  if (owner.isMainFrame) await applyPermissions(owner.contents, url)
  return true
}

function isAllowed(owner: Owner, hostUrl: string, isRedirect: boolean): boolean {
  const url = fromHost(hostUrl)
  if (isRedirect) return emit(owner, 'will-redirect', url)
  if (owner.isMainFrame && owner.contents.isAskedFor(url)) return true
  if (!emit(owner, 'will-frame-navigate', url)) return false
  return !owner.isMainFrame || emit(owner, 'will-navigate', url)
}

function emit({ contents, frame, isMainFrame }: Owner, name: string, url: string): boolean {
  const event = preventable({ url, isMainFrame, isSameDocument: false, frame, initiator: frame })
  contents.emit(name, event, url, false, isMainFrame, frame.processId, frame.routingId)
  return !event.defaultPrevented
}
