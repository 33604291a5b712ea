import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { oskarAdapter } from '#electron/adapters/oskar/adapter.ts'
import { oskarHttpClient } from '#electron/adapters/oskar/client.ts'
import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { ANNA, HENTET, richDocument } from './build.ts'

export type Asked = { method: string; url: URL; headers: IncomingMessage['headers']; body: string }
export type Answer = {
  status?: number
  body?: unknown
  headers?: Record<string, string>
  raw?: (response: ServerResponse) => void
}
export type Route = (asked: Asked) => Answer | Promise<Answer>

const closers: (() => Promise<void>)[] = []
export async function closeServers(): Promise<void> {
  for (const close of closers.splice(0)) await close()
}

export const ident = (() => {
  const found = findPersonidentifikator(ANNA)
  if (!found) throw new Error('not a synthetic fnr')
  return found
})()

/** A listed sak with a document; `fields` overrides. */
export const sakDto = (fields: object = {}) => ({
  fiksDigisosId: 'sak-1',
  sokerFnr: ANNA,
  fiksOrgId: 'org',
  kommunenummer: '4601',
  sistEndret: 1_772_000_000_000,
  originalSoknadNAV: { navEksternRefId: 'ref', timestampSendt: 1_772_443_800_000 },
  digisosSoker: { metadata: 'dok-1', dokumenter: [], timestampSistOppdatert: 1_772_000_000_000 },
  ...fields,
})

/** The adapter over a real server that answers as told, and what it was asked. */
export async function adapterOver(route: Route, options: { timeoutMs?: number } = {}) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void respond(request, response, route, asked)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const client = oskarHttpClient({
    baseUrl: `http://127.0.0.1:${port}/oskar`,
    integrasjon: async () => ({ id: 'samlet-id', passord: 'prøve', token: 'merke' }),
    timeoutMs: options.timeoutMs ?? 2000,
    backoffMs: [1, 1],
  })
  return { adapter: oskarAdapter({ client, clock: { now: () => HENTET } }), client, asked }
}

async function respond(request: IncomingMessage, response: ServerResponse, route: Route, asked: Asked[]) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const url = new URL(request.url ?? '/', 'http://x')
  const one = {
    method: request.method ?? '',
    url,
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  }
  asked.push(one)
  const { status = 200, body, headers = {}, raw } = await route(one)
  if (raw) return raw(response)
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
}

export const isList = ({ method }: Asked) => method === 'POST'
/** The list answers `list`; each document `document`. */
export const answering =
  (list: Answer, document: Answer = { body: richDocument() }): Route =>
  (asked) =>
    isList(asked) ? list : document
