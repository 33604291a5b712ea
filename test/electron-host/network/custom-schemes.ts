/**
 * Chromium cannot be taught a scheme of ours from outside. So app://bundle/x is shown to it as
 * https://bundle.app.invalid/x: a secure context with a stable origin, under a top-level domain that can never
 * exist (RFC 2606). Everything that reaches the app's code is translated back.
 */
const privileged = new Set<string>()

export function registerScheme(scheme: string): void {
  privileged.add(scheme)
}

export function toHost(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? []
  return privileged.has(scheme) ? `https://${host}.${scheme}.invalid${rest}` : url
}

export function fromHost(url: string): string {
  const [, host = '', scheme = '', rest = ''] =
    /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.invalid(.*)$/is.exec(url) ?? []
  return privileged.has(scheme) ? `${scheme}://${host}${rest}` : url
}

export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null'
}

/** Header values name origins in the middle of a text: Content-Security-Policy, Location, Access-Control-…. */
export function toHostInText(text: string): string {
  let result = text
  for (const scheme of privileged) {
    const origin = new RegExp(`\\b${scheme}://([a-z0-9.-]+)`, 'gi')
    result = result.replace(origin, (_, host: string) => `https://${host}.${scheme}.invalid`)
    const wholeScheme = new RegExp(`(^|[\\s;])${scheme}:(?=[\\s;]|$)`, 'g')
    result = result.replace(wholeScheme, (_, before: string) => `${before}https://*.${scheme}.invalid`)
  }
  return result
}
