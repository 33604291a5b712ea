import { Bridge } from './bridge.ts'
import { deepFreeze } from './deep-freeze.ts'

/** The page's own world: receives what the preload exposes, and cannot open windows. */
export function startMainWorld(secret: string): void {
  const bridge = new Bridge(secret, 'main')
  bridge.serve(expose)
  denyWindows()
}

function expose(key: unknown, api: unknown): void {
  if (typeof key !== 'string') throw new TypeError('exposeInMainWorld needs a name')
  if (Object.hasOwn(globalThis, key)) {
    throw new Error('Cannot bind an API on top of an existing property on the window object')
  }
  const value = deepFreeze(api)
  Object.defineProperty(globalThis, key, { value, enumerable: true, configurable: false, writable: false })
}

/** The host closes what a page opens and asks the app's handler; a denied open must also answer null, as in Electron. */
function denyWindows(): void {
  const open = window.open.bind(window)
  window.open = (...args) => {
    open(...args)
    return null
  }
}
