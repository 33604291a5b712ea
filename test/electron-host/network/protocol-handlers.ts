type Handler = (request: Request) => Response | Promise<Response>

/** The app's own answers, by scheme: what protocol.handle has registered. */
export const protocolHandlers = new Map<string, Handler>()

export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? ''
}
