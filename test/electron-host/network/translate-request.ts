import type { Protocol } from '../chromium/protocol.ts'
import { findOwner } from '../window/owner.ts'
import { fromHost, toHostInText } from './custom-schemes.ts'

type Paused = Protocol.Fetch.requestPausedPayload

const resourceTypes = new Map<string, Electron.OnBeforeRequestListenerDetails['resourceType']>([
  ['Document', 'mainFrame'],
  ['Script', 'script'],
  ['Stylesheet', 'stylesheet'],
  ['Image', 'image'],
  ['Font', 'font'],
  ['Media', 'media'],
  ['XHR', 'xhr'],
  ['Fetch', 'xhr'],
  ['Ping', 'ping'],
  ['CSPViolationReport', 'cspReport'],
])

/** As much of Electron's webRequest details as a listener can decide by. */
export interface RequestDetails {
  readonly id: number
  readonly url: string
  readonly method: string
  readonly resourceType: Electron.OnBeforeRequestListenerDetails['resourceType']
  readonly referrer: string
  readonly timestamp: number
  readonly webContentsId?: number
}

let lastId = 0

export async function describeRequest({ request, resourceType, frameId }: Paused): Promise<RequestDetails> {
  const owner = findOwner(frameId)
  const isSubframe = resourceType === 'Document' && owner !== undefined && !owner.isMainFrame
  return {
    id: ++lastId,
    url: fromHost(request.url),
    method: request.method,
    resourceType: isSubframe ? 'subFrame' : (resourceTypes.get(resourceType) ?? 'other'),
    referrer: fromHost(request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    ...(owner ? { webContentsId: owner.contents.id } : {}),
  }
}

export function toFetchRequest({ request }: Paused): Request {
  const { method, url, postDataEntries = [] } = request
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    fromHost(value),
  ])
  const body = Buffer.concat(postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')))
  return new Request(fromHost(url), { method, headers, ...(request.hasPostData ? { body } : {}) })
}

export async function toFulfilment(
  requestId: string,
  response: Response,
): Promise<Protocol.Fetch.fulfillRequestParameters> {
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value: toHostInText(value) }))
  return { requestId, responseCode: response.status, responseHeaders, body }
}
