import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { arenaAdapter } from '#electron/adapters/arena/adapter.ts'
import { arenaHttpClient } from '#electron/adapters/arena/client/httpClient.ts'
import { HENTET } from './samples.ts'

export type Asked = { method: string; path: string; headers: IncomingHttpHeaders; body: string }
export type Answer = { status?: number; body?: unknown; raw?: (response: ServerResponse) => void }
/** By the end of the path; what is not listed answers 404. */
export type Routes = Record<string, Answer>

const closers: (() => Promise<void>)[] = []
export async function closeServers(): Promise<void> {
  for (const close of closers.splice(0)) await close()
}

/** The two ports over a real server, and what it was asked. */
export async function arenaOverHttp(routes: Routes, timeoutMs = 5000) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const path = request.url ?? ''
    asked.push({
      method: request.method ?? '',
      path,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    })
    const {
      status = 200,
      body,
      raw,
    } = Object.entries(routes).find(([end]) => path.endsWith(end))?.[1] ?? { status: 404 }
    if (raw) return raw(response)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
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
  const baseUrl = `http://127.0.0.1:${port}/base/`
  const client = arenaHttpClient({ baseUrl, getToken: async () => 'merke', timeoutMs, backoffMs: [1, 1] })
  return { arena: arenaAdapter({ client, clock: { now: () => HENTET } }), asked }
}
