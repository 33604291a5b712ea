import type { UnavailableReason } from '#shared/domain/kilde/kildesvar.ts'

/** What a source answered, before anybody reads what it means. */
export type HttpAnswer =
  | { kind: 'ok'; status: number; json: unknown }
  | { kind: 'noContent' }
  | { kind: 'notFound' }
  | { kind: 'forbidden' }
  /** Another 4xx: the request was wrong or came too late; the body may say why. */
  | { kind: 'rejected'; status: number; json: unknown }
  | { kind: 'unavailable'; reason: UnavailableReason }

export type HttpRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Below the base address. Never holds an fnr: people are named in the body. */
  path: string
  query?: Record<string, string>
  headers?: Record<string, string>
  body?: unknown
}

export type JsonClientOptions = {
  baseUrl: string
  headers: () => Promise<Record<string, string>>
  timeoutMs?: number
  /** Waits before each new attempt after a 5xx; nothing else is retried (sources.md, Oskar). */
  backoffMs?: readonly number[]
}
export type JsonClient = (request: HttpRequest) => Promise<HttpAnswer>

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A JSON client for one source: 10 s timeout, retry on 5xx only, every failure a value. */
export function jsonClient(options: JsonClientOptions): JsonClient {
  const { timeoutMs = 10_000, backoffMs = [200, 600] } = options
  return async (request) => {
    const headers = { accept: 'application/json', ...(await options.headers()), ...request.headers }
    for (const wait of [...backoffMs, undefined]) {
      const answer = await attempt(toUrl(options.baseUrl, request), request, headers, timeoutMs)
      const retry = answer.kind === 'unavailable' && answer.reason === 'serverError'
      if (!retry || wait === undefined) return answer
      await pause(wait)
    }
    return { kind: 'unavailable', reason: 'serverError' }
  }
}

function toUrl(baseUrl: string, { path, query }: HttpRequest): URL {
  const url = new URL(`${baseUrl.replace(/\/$/, '')}${path}`)
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value)
  return url
}

async function attempt(
  url: URL,
  request: HttpRequest,
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<HttpAnswer> {
  const hasBody = request.body !== undefined
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: hasBody ? { ...headers, 'content-type': 'application/json' } : headers,
      ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    })
    return toAnswer(response.status, await response.text())
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
    return { kind: 'unavailable', reason: timedOut ? 'timeout' : 'connection' }
  }
}

function toAnswer(status: number, text: string): HttpAnswer {
  if (status === 204 || (status === 200 && text.trim() === '')) return { kind: 'noContent' }
  if (status === 401 || status === 403) return { kind: 'forbidden' }
  if (status === 404) return { kind: 'notFound' }
  if (status === 429) return { kind: 'unavailable', reason: 'tooManyRequests' }
  if (status >= 500) return { kind: 'unavailable', reason: 'serverError' }
  const json = parseJson(text)
  if (status >= 400) return { kind: 'rejected', status, json: json.ok ? json.value : null }
  return json.ok ? { kind: 'ok', status, json: json.value } : { kind: 'unavailable', reason: 'notJson' }
}

/** Half a document is no document. */
function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false }
    throw error
  }
}
