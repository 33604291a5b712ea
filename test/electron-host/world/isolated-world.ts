import { strict } from '../strict.ts'
import { Bridge } from './bridge.ts'
import { IpcRenderer } from './ipc-renderer.ts'
import { bindingName, type Downward, deliverName, type Upward, type WorldSetup } from './setup.ts'
import { watchTitle } from './watch-title.ts'

type Isolated = Extract<WorldSetup, { world: 'isolated' }>

/** What Electron gives a sandboxed preload: contextBridge, ipcRenderer, a require that knows 'electron' only. */
export function startIsolatedWorld({ secret, process, runPreload }: Isolated): void {
  const post = takeBinding()
  watchTitle((title) => post({ kind: 'title', title }))
  const ipcRenderer = new IpcRenderer(post)
  const deliver = (message: Downward) => ipcRenderer._deliver(message)
  Object.defineProperty(globalThis, deliverName, { value: deliver })

  const bridge = new Bridge(secret, 'isolated')
  bridge.serve((url, name, features) =>
    post({ kind: 'open', url: String(url), name: String(name), features: String(features) }),
  )
  const contextBridge = { exposeInMainWorld: (key: string, api: unknown) => void bridge.ask(key, api) }
  const electron = {
    contextBridge: strict('contextBridge', contextBridge),
    ipcRenderer: strict('ipcRenderer', ipcRenderer),
    webFrame: strict('webFrame', {}),
    webUtils: strict('webUtils', {}),
  }
  const module = { exports: {} }
  runPreload(requireFrom(electron), module, module.exports, Object.freeze(process))
}

/** The function that reaches the host, and no longer a global once the preload runs. */
function takeBinding(): (message: Upward) => void {
  const binding: unknown = Reflect.get(globalThis, bindingName)
  Reflect.deleteProperty(globalThis, bindingName)
  if (typeof binding !== 'function')
    throw new Error('electron-host: the preload world has no way to the host')
  return (message) => void binding(JSON.stringify(message))
}

function requireFrom(electron: object): (name: string) => unknown {
  const known = new Map<string, object>([
    ['electron', electron],
    ['electron/renderer', electron],
    ['timers', { setTimeout, clearTimeout, setInterval, clearInterval }],
    ['url', { URL, URLSearchParams }],
  ])
  return (name) => {
    const found = known.get(name.replace(/^node:/, ''))
    if (found) return found
    throw new Error(`module not found: ${name}`)
  }
}
