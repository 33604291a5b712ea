import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

export const APP_SCHEME = 'app'
const HOST = 'samlet'
export const APP_ORIGIN = `${APP_SCHEME}://${HOST}`

/** Nothing inline, nothing evaluated, nothing from anywhere but the program's own files. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
])

/** Answers with the built window's files. Only those that were there at start exist: no path leads anywhere else. */
export function openAppFiles(root: string): (request: Request) => Promise<Response> {
  const allowed = new Map(listFiles(root).map((file) => [`/${file}`, path.join(root, file)]))
  return async ({ url, method }) => {
    const { host, pathname } = new URL(url)
    const file = host === HOST && method === 'GET' ? allowed.get(pathname) : undefined
    if (!file) return new Response('', { status: 404, headers: { 'content-security-policy': CSP } })
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': types.get(path.extname(file)) ?? 'application/octet-stream',
        'content-security-policy': CSP,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    })
  }
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}
