import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { callChannel, callNames, pushChannel, pushNames } from '#shared/contract/names.ts'

const calls: ReadonlySet<string> = new Set(callNames)
const pushes: ReadonlySet<string> = new Set(pushNames)
type CallName = (typeof callNames)[number]
type PushName = (typeof pushNames)[number]

/** Exactly the contract's names, and nothing of ipcRenderer itself. */
contextBridge.exposeInMainWorld('samlet', {
  call(name: CallName, request: unknown): Promise<unknown> {
    if (!calls.has(name)) return Promise.reject(new Error('not in the contract'))
    return ipcRenderer.invoke(callChannel(name), request)
  },
  on(name: PushName, listener: (payload: unknown) => void): () => void {
    if (!pushes.has(name)) throw new Error('not in the contract')
    const heard = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
    ipcRenderer.on(pushChannel(name), heard)
    return () => {
      ipcRenderer.off(pushChannel(name), heard)
    }
  },
})
