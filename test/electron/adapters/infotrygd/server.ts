import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { infotrygdAdapter } from '#electron/adapters/infotrygd/adapter.ts'
import { infotrygdHttpClient } from '#electron/adapters/infotrygd/client/httpClient.ts'
import type { YtelsePort } from '#shared/ports/ytelsePort.ts'
import { everything, HENTET, nothing } from './samples.ts'

export type Asked = { method: string; path: string; headers: IncomingMessage['headers']; body: string }
export type Answer = {
  status?: number
  /** Sent as JSON; a string goes out as it is. */
  body?: unknown
  raw?: (response: ServerResponse) => void
}
/** By the end of the path. What is not listed answers 404. */
export type Routes = Record<string, Answer | ((asked: Asked) => Answer)>

const toRoutes = (parts: Record<keyof typeof nothing, unknown>): Routes => ({
  '/api/perioder': { body: parts.ensligPerioder },
  '/api/saker/finn': { body: parts.ensligSaker },
  '/barnetrygd/stonad': { body: parts.barnetrygd },
  '/sykepenger/': { body: parts.sykepenger },
  '/grunnlag/foreldrepenger': { body: parts.foreldrepenger },
  '/grunnlag/paaroerende-sykdom': { body: parts.pleiepenger },
})
export const nothingRoutes = toRoutes(nothing)
export const everythingRoutes = () => toRoutes(everything())

const closers: (() => Promise<void>)[] = []
export async function closeServers(): Promise<void> {
  for (const close of closers.splice(0)) await close()
}

/** The port over a real server, and what it was asked. */
export async function infotrygdOver(
  routes: Routes,
  { timeoutMs = 5000 }: { timeoutMs?: number } = {},
): Promise<{ port: YtelsePort; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer((request, response) => void respond(request, response, routes, asked))
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
  const client = infotrygdHttpClient({
    baseUrl: `http://127.0.0.1:${port}/base`,
    getToken: async () => 'merke',
    timeoutMs,
    backoffMs: [1, 1],
  })
  return { port: infotrygdAdapter({ client, clock: { now: () => HENTET } }), asked }
}

async function respond(request: IncomingMessage, response: ServerResponse, routes: Routes, asked: Asked[]) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
  asked.push(one)
  const route = Object.entries(routes).find(([name]) => one.path.endsWith(name))?.[1] ?? { status: 404 }
  const { status = 200, body: answer, raw } = typeof route === 'function' ? route(one) : route
  if (raw) return raw(response)
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(answer === undefined ? '' : typeof answer === 'string' ? answer : JSON.stringify(answer))
}
