/** What a simulated system was asked. */
export type SimRequest = {
  method: string
  path: string
  query: URLSearchParams
  headers: Readonly<Record<string, string>>
  /** The parsed JSON body; undefined when there was none or it was no JSON. */
  body: unknown
  params: Readonly<Record<string, string>>
}
export type SimAnswer = { status: number; json?: unknown; text?: string }
export type Handler = (request: SimRequest) => SimAnswer | Promise<SimAnswer>
export type Route = { method: 'GET' | 'POST' | 'PUT' | 'PATCH'; pattern: string; handle: Handler }

export const json = (value: unknown): SimAnswer => ({ status: 200, json: value })
export const noContent: SimAnswer = { status: 204 }

/** The problem body most of the systems send with a refusal. */
export const problem = (status: number, title: string): SimAnswer => ({
  status,
  json: { type: 'about:blank', title, status, detail: title },
})
export const unauthorized: SimAnswer = problem(401, 'Unauthorized')
export const notFound: SimAnswer = problem(404, 'Not Found')
export const badRequest: SimAnswer = problem(400, 'Bad Request')

/** The route that answers the path, with `{name}` parts filled in. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.pattern, path) : undefined
    if (params) return { route, params }
  }
  return undefined
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? ''
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(value)
    else if (part !== value) return undefined
  }
  return params
}
