import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { httpPersonkortClient } from '#electron/adapters/personkort/client/httpClient.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import { HENTET } from './samples.ts'

export type Asked = { method: string; path: string; headers: IncomingMessage['headers']; body: string }
export type Answer = {
  status?: number
  /** Sent as JSON; a string goes out as it is. */
  body?: unknown
  raw?: (response: ServerResponse) => void
}
/** By the end of the path; for GraphQL by operation ("graphql hentPerson"). What is not listed answers 404. */
export type Routes = Record<string, Answer | ((asked: Asked) => Answer)>

const closers: (() => Promise<void>)[] = []
export async function closeServers(): Promise<void> {
  for (const close of closers.splice(0)) await close()
}

/** The four ports over a real server, and what it was asked. */
export async function personkortOver(
  routes: Routes,
  options: { timeoutMs?: number } = {},
): Promise<{ ports: ReturnType<typeof personkort>; asked: Asked[] }> {
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
  const client = httpPersonkortClient({
    baseUrl: `http://127.0.0.1:${port}/base`,
    getToken: async () => 'merke',
    timeoutMs: options.timeoutMs ?? 5000,
    backoffMs: [1, 1],
  })
  return { ports: personkort({ client, clock: { now: () => HENTET } }), asked }
}

async function respond(request: IncomingMessage, response: ServerResponse, routes: Routes, asked: Asked[]) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
  asked.push(one)
  const key = toKey(one)
  const route = Object.entries(routes).find(([name]) => key.endsWith(name))?.[1] ?? { status: 404 }
  const { status = 200, body: answer, raw } = typeof route === 'function' ? route(one) : route
  if (raw) return raw(response)
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(answer === undefined ? '' : typeof answer === 'string' ? answer : JSON.stringify(answer))
}

export function toKey({ path, body }: Asked): string {
  if (!path.endsWith('/graphql')) return path
  const operation: unknown = JSON.parse(body).operationName
  return `graphql ${String(operation)}`
}
