import { setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Fault, type FaultScope, faultAnswer, SLOW_MS, send } from './faults.ts'
import { findRoute, notFound, type Route, type SimAnswer, type SimRequest } from './router.ts'

/** One call as it came in, for tests that look for leaks. */
export type RecordedRequest = {
  method: string
  /** With the query. */
  path: string
  headers: Readonly<Record<string, string>>
  body: unknown
  /** Status of the answer; null while it is under way or when the line was cut. */
  status: number | null
}

export type SimServer = {
  url: string
  setFault(fault: Fault | null, scope?: FaultScope): void
  setLatency(ms: number): void
  requests(): RecordedRequest[]
  stop(): Promise<void>
  restart(): Promise<void>
}

/** `wrongPerson`: the handler shall answer about somebody else. */
export type Respond = (wrongPerson: boolean) => readonly Route[]

type State = { latencyMs: number; fault: Fault | null; scope: FaultScope; closing: AbortController }

const KEPT_REQUESTS = 20_000

/** One simulated system on its own port of 127.0.0.1. Faults and latency apply to every route alike. */
export async function startSimServer(respond: Respond, latencyMs: number): Promise<SimServer> {
  const state: State = { latencyMs, fault: null, scope: {}, closing: newClosing() }
  const recorded: RecordedRequest[] = []
  const takeFault = (path: string): Fault | null => {
    const { fault, scope } = state
    if (fault === null || !path.includes(scope.path ?? '')) return null
    if (scope.times === undefined) return fault
    if (scope.times <= 0) return null
    state.scope = { ...scope, times: scope.times - 1 }
    return fault
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request)
    const asked = toSimRequest(request, body)
    const record: RecordedRequest = { ...pickRecord(request, asked), status: null }
    recorded.push(record)
    if (recorded.length > KEPT_REQUESTS) recorded.shift()
    const fault = takeFault(asked.path)
    const delay = state.latencyMs + (fault === 'slow' ? SLOW_MS : 0)
    if (delay > 0) await wait(delay, undefined, { signal: state.closing.signal, ref: false })
    const given = faultAnswer(fault) ?? (await dispatch(respond(fault === 'wrongPerson'), asked))
    if (fault !== 'truncated') record.status = given.status
    send(response, given, fault)
  }
  const open = (port: number) =>
    listen((request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (!state.closing.signal.aborted) console.error('simulator:', error)
        response.destroy()
      })
    }, port)
  let server = await open(0)
  const port = portOf(server)
  return {
    url: `http://127.0.0.1:${port}`,
    setFault: (fault, scope = {}) => Object.assign(state, { fault, scope }),
    setLatency: (ms) => Object.assign(state, { latencyMs: ms }),
    requests: () => [...recorded],
    stop: async () => {
      state.closing.abort()
      await closeServer(server)
    },
    restart: async () => {
      await closeServer(server)
      state.closing = newClosing()
      server = await open(port)
    },
  }
}

/** Every call that waits listens for the end; a source of many services has many waiting. */
function newClosing(): AbortController {
  const closing = new AbortController()
  setMaxListeners(0, closing.signal)
  return closing
}

async function dispatch(routes: readonly Route[], request: SimRequest): Promise<SimAnswer> {
  const found = findRoute(routes, request.method, request.path)
  return found ? found.route.handle({ ...request, params: found.params }) : notFound
}

function pickRecord(request: IncomingMessage, { method, headers, body }: SimRequest) {
  return { method, path: request.url ?? '/', headers, body }
}

function toSimRequest(request: IncomingMessage, text: string): SimRequest {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const)
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(headers),
    body: parse(text),
    params: {},
  }
}

/** A body that is no JSON is none: the handlers then refuse the call. */
function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function listen(onRequest: (request: IncomingMessage, response: ServerResponse) => void, port: number) {
  const server = createServer({ keepAlive: true, keepAliveTimeout: 60_000 }, onRequest)
  return new Promise<Server>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

function closeServer(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}
