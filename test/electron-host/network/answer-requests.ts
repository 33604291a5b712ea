import { webRequest } from '../api/session/web-request.ts'
import type { Session } from '../chromium/connection.ts'
import { blankOrigin } from '../chromium/open-target.ts'
import type { Protocol } from '../chromium/protocol.ts'
import { describe, report } from '../report.ts'
import { mayLoadDocument } from '../window/may-load-document.ts'
import { fromHost } from './custom-schemes.ts'
import { protocolHandlers, schemeOf } from './protocol-handlers.ts'
import { describeRequest, toFetchRequest, toFulfilment } from './translate-request.ts'

type Paused = Protocol.Fetch.requestPausedPayload
type Refusal = Protocol.Network.ErrorReason

/** Local to the renderer: no server is spoken to. */
const localSchemes = new Set(['data', 'blob', 'about', 'file', 'devtools', 'chrome'])

/** Every request of every page and worker stops here, and only the app answers. */
export async function answerRequests(root: Session): Promise<void> {
  root.on('Fetch.requestPaused', (paused) => {
    answer(root, paused).catch(report(`request ${paused.request.method}`))
  })
  await root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function answer(root: Session, paused: Paused): Promise<void> {
  const { requestId, request, resourceType } = paused
  const refuse = (errorReason: Refusal) => root.send('Fetch.failRequest', { requestId, errorReason })
  if (request.url.startsWith(blankOrigin)) return serveBlank(root, requestId)
  if (isFaviconGuess(paused)) return void (await refuse('BlockedByClient'))
  if (resourceType === 'Document' && !(await mayLoadDocument(paused))) return void (await refuse('Aborted'))

  const details = await describeRequest(paused)
  const verdict = await webRequest.beforeRequest(details)
  if (verdict.cancel) return void (await refuse('BlockedByClient'))
  if (verdict.redirectURL) {
    const moved = Response.redirect(verdict.redirectURL, 307)
    return void (await root.send('Fetch.fulfillRequest', await toFulfilment(requestId, moved)))
  }
  const handler = protocolHandlers.get(schemeOf(fromHost(request.url)))
  if (handler) return serve(root, paused, handler)
  if (localSchemes.has(schemeOf(request.url)))
    return void (await root.send('Fetch.continueRequest', { requestId }))
  await refuse('NameNotResolved')
}

async function serve(
  root: Session,
  paused: Paused,
  handler: (request: Request) => Response | Promise<Response>,
) {
  const { requestId } = paused
  const response = await askHandler(handler, toFetchRequest(paused))
  if (response.type === 'error') {
    await root.send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
    return
  }
  await root.send('Fetch.fulfillRequest', await toFulfilment(requestId, response))
}

/** A handler that throws is a network error for the page, as in Electron; and its reason must not be lost. */
async function askHandler(handler: (request: Request) => Response | Promise<Response>, request: Request) {
  try {
    return await handler(request)
  } catch (error) {
    process.stderr.write(`[electron-host] protocol handler failed: ${describe(error)}\n`)
    return Response.error()
  }
}

async function serveBlank(root: Session, requestId: string): Promise<void> {
  const responseHeaders = [{ name: 'content-type', value: 'text/html' }]
  await root.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: '' })
}

/** Browsers guess at /favicon.ico; Electron does not, and the app's handler should not see it. */
function isFaviconGuess({ request, resourceType }: Paused): boolean {
  return resourceType === 'Other' && request.url.endsWith('/favicon.ico')
}
