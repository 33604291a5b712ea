/** Electron's match patterns: `<all_urls>`, `app://bundle/*`, `*://*.example.com/*`. */
export function matchesUrl(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${escaped}$`).test(url)
}

export function matchesFilter(
  filter: Partial<Electron.WebRequestFilter>,
  url: string,
  type: string,
): boolean {
  const { urls = [], excludeUrls = [], types } = filter
  if (urls.length > 0 && !urls.some((pattern) => matchesUrl(pattern, url))) return false
  if (excludeUrls.some((pattern) => matchesUrl(pattern, url))) return false
  return types === undefined || types.some((wanted) => wanted === type)
}
