import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { jsonClient } from '#electron/adapters/http/jsonClient.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function clientFor(handler: Handler, timeoutMs = 2000) {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  const { port } = server.address() as AddressInfo
  const client = jsonClient({
    baseUrl: `http://127.0.0.1:${port}/base/`,
    headers: async () => ({ 'x-test': 'yes' }),
    timeoutMs,
    backoffMs: [1, 1],
  })
  return { client, server }
}
const get = { method: 'GET', path: '/x' } as const

describe('jsonClient', () => {
  it('sends method, path, query, headers and body', async () => {
    const { client } = await clientFor(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const seen = [request.method, request.url, request.headers['x-test'], Buffer.concat(chunks).toString()]
      response.end(JSON.stringify(seen))
    })
    const answer = await client({
      method: 'POST',
      path: '/x',
      query: { sporingsId: 'a b' },
      body: { fnr: '1' },
    })
    expect(answer).toEqual({
      kind: 'ok',
      status: 200,
      json: ['POST', '/base/x?sporingsId=a+b', 'yes', '{"fnr":"1"}'],
    })
  })

  it.each([
    [204, '', { kind: 'noContent' }],
    [200, ' ', { kind: 'noContent' }],
    [401, '{}', { kind: 'forbidden' }],
    [403, 'no', { kind: 'forbidden' }],
    [404, '', { kind: 'notFound' }],
    [429, '', { kind: 'unavailable', reason: 'tooManyRequests' }],
    [409, '{"a":1}', { kind: 'rejected', status: 409, json: { a: 1 } }],
    [400, '<html>', { kind: 'rejected', status: 400, json: null }],
    [200, '{"half":', { kind: 'unavailable', reason: 'notJson' }],
    [200, '<html>', { kind: 'unavailable', reason: 'notJson' }],
    [500, '', { kind: 'unavailable', reason: 'serverError' }],
  ])('maps %i %j', async (status, body, expected) => {
    const { client } = await clientFor((_request, response) => response.writeHead(status).end(body))
    expect(await client(get)).toEqual(expected)
  })

  it('tries again after 5xx, and only then', async () => {
    let calls = 0
    const { client } = await clientFor((_request, response) => {
      calls += 1
      response.writeHead(calls < 3 ? 503 : 200).end('[]')
    })
    expect(await client(get)).toEqual({ kind: 'ok', status: 200, json: [] })
    expect(calls).toBe(3)
    const rejected = await clientFor((_request, response) => {
      calls += 1
      response.writeHead(400).end()
    })
    calls = 0
    await rejected.client(get)
    expect(calls).toBe(1)
  })

  it('gives up after its time, on a refused connection and on half a body', async () => {
    const slow = await clientFor(() => undefined, 50)
    expect(await slow.client(get)).toEqual({ kind: 'unavailable', reason: 'timeout' })
    const gone = await clientFor(() => undefined)
    gone.server.close()
    expect(await gone.client(get)).toEqual({ kind: 'unavailable', reason: 'connection' })
    const half = await clientFor((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"a"')
      response.socket?.destroy()
    })
    expect(await half.client(get)).toEqual({ kind: 'unavailable', reason: 'connection' })
  })

  it('follows no redirect: only the configured source is spoken to', async () => {
    const { client } = await clientFor((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    )
    expect(await client(get)).toEqual({ kind: 'unavailable', reason: 'connection' })
  })
})
