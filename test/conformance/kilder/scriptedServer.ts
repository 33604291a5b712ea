import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Kilde, kilder } from '#shared/domain/kilde/kilde.ts'
import type { Call } from './subject.ts'

export type Asked = {
  method: string
  /** With the query, and the source's own name in front. */
  path: string
  url: URL
  headers: IncomingHttpHeaders
  body: unknown
  atMs: number
}
/** `stall`: nothing more comes. `cut`: the line goes dead in the middle. */
export type Reply = {
  status?: number
  body?: unknown
  text?: string
  headers?: Readonly<Record<string, string>>
  broken?: 'stall' | 'stallInside' | 'cut'
}
/** By call; what is not scripted answers 418, which nobody expects. */
export type Script = readonly { call: Call; reply: (asked: Asked) => Reply }[]

export type ScriptedServer = {
  urls: Record<Kilde, string>
  asked: Asked[]
  script: (script: Script) => void
  close: () => Promise<void>
}

/** All sources on one port, each below its own name: answers as told, and remembers what it was asked. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const asked: Asked[] = []
  let current: Script = []
  const server = createServer(async (request, response) => {
    const one = await toAsked(request)
    asked.push(one)
    const scripted = current.find(({ call }) => isCall(one, call))
    send(response, scripted?.reply(one) ?? { status: 418 })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const urls = kilder.map((kilde) => [kilde, `http://127.0.0.1:${port}/${kilde}`] as const)
  return {
    urls: toRecord(urls),
    asked,
    script: (script) => {
      current = script
      asked.splice(0)
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** An address of each source by its name. */
export function toRecord(urls: readonly (readonly [Kilde, string])[]): Record<Kilde, string> {
  const find = (kilde: Kilde) => urls.find(([name]) => name === kilde)?.[1] ?? ''
  return {
    arena: find('arena'),
    infotrygd: find('infotrygd'),
    oskar: find('oskar'),
    gosys: find('gosys'),
    personkort: find('personkort'),
  }
}

/** Whether this is the call of the table. */
export function isCall({ url, body }: Asked, { kilde, route }: Call): boolean {
  const [, path = '', mark = '', rest = ''] = /^([^#?]*)([#?]?)(.*)$/.exec(route) ?? []
  const pattern = `^/${kilde}${path.replace(/\{\w+\}/g, '[^/]+')}$`
  if (!new RegExp(pattern).test(url.pathname)) return false
  if (mark === '#')
    return body !== null && typeof body === 'object' && Reflect.get(body, 'operationName') === rest
  const [name = '', value] = rest.split('=')
  return mark === '' || url.searchParams.get(name) === value
}

async function toAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const path = request.url ?? '/'
  return {
    method: request.method ?? '',
    path,
    url: new URL(path, 'http://127.0.0.1'),
    headers: request.headers,
    body: text === '' ? null : JSON.parse(text),
    atMs: performance.now(),
  }
}

function send(response: ServerResponse, { status = 200, body, text, headers, broken }: Reply): void {
  if (broken === 'stall') return
  const whole = text ?? (body === undefined ? '' : JSON.stringify(body))
  const type = whole.startsWith('<') ? 'text/html; charset=utf-8' : 'application/json'
  response.writeHead(status, {
    'content-type': type,
    ...(broken ? { 'content-length': '1000' } : {}),
    ...headers,
  })
  if (broken === 'cut') response.write('[{"a"', () => response.destroy())
  else if (broken === 'stallInside') response.write('[{"a"')
  else response.end(whole)
}
