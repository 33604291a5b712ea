import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { protocolHandlers, schemeOf } from '../network/protocol-handlers.ts'
import { strict } from '../strict.ts'

/** net.fetch knows file: and the app's own schemes, as Electron's does; the rest is Node's fetch. */
async function hostFetch(input: string | Request, init?: RequestInit): Promise<Response> {
  const url = typeof input === 'string' ? input : input.url
  if (schemeOf(url) === 'file') return new Response(new Uint8Array(await readFile(fileURLToPath(url))))
  const handler = protocolHandlers.get(schemeOf(url))
  return handler ? handler(new Request(input, init)) : fetch(input, init)
}

export const net = strict('net', {
  fetch: hostFetch,
  online: true,
  isOnline: () => true,
} satisfies Pick<Electron.Net, 'fetch' | 'isOnline' | 'online'>)
