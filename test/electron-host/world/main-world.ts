import { Bridge } from './bridge.ts'
import { deepFreeze } from './deep-freeze.ts'

/** The page's own world: receives what the preload exposes, and cannot open windows. */
export function startMainWorld(secret: string): void {
  const bridge = new Bridge(secret, 'main')
  bridge.serve(expose)
  denyWindows(bridge)
}

function expose(key: unknown, api: unknown): void {
  if (typeof key !== 'string') throw new TypeError('exposeInMainWorld needs a name')
  if (Object.hasOwn(globalThis, key)) {
    throw new Error('Cannot bind an API on top of an existing property on the window object')
  }
  const value = deepFreeze(api)
  Object.defineProperty(globalThis, key, { value, enumerable: true, configurable: false, writable: false })
}

/**
 * A denied window.open answers null. The host is asked directly and no window is made: one that shares its opener's
 * process, closed while it is being made, can leave the opener waiting for ever.
 */
function denyWindows(bridge: Bridge): void {
  window.open = (url = 'about:blank', target = '_blank', features = '') => {
    bridge.ask(new URL(url, document.baseURI).href, String(target), String(features))
    return null
  }
}
