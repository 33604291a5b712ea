import { EventEmitter } from 'node:events'
import { originOf, toHost } from '../../network/custom-schemes.ts'
import { report } from '../../report.ts'
import { strict } from '../../strict.ts'
import { openWindows } from '../../window/registry.ts'
import { getPath } from '../app/app-paths.ts'
import { protocol } from '../protocol.ts'
import { type CheckHandler, type RequestHandler, setCheckHandler, setRequestHandler } from './permissions.ts'
import { webRequest } from './web-request.ts'

const nothingToDo = () => undefined

type Surface = Pick<Electron.Session, 'clearCache' | 'clearStorageData' | 'getStoragePath' | 'isPersistent'>

/** Electron's Session; there is one, the default. */
export class DefaultSession extends EventEmitter implements Surface {
  readonly protocol = protocol
  readonly webRequest = webRequest
  private spellChecker = true

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    setCheckHandler(handler).catch(report('setPermissionCheckHandler'))
  }
  setPermissionRequestHandler(handler: RequestHandler | null): void {
    setRequestHandler(handler).catch(report('setPermissionRequestHandler'))
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable
  }
  isSpellCheckerEnabled(): boolean {
    return this.spellChecker
  }
  isPersistent(): boolean {
    return true
  }
  getStoragePath(): string {
    return getPath('sessionData')
  }
  async clearCache(): Promise<void> {
    for (const { webContents } of openWindows()) {
      const { cdp } = await webContents.started
      await cdp.send('Network.clearBrowserCache')
    }
  }
  async clearStorageData({ origin, storages }: Electron.ClearStorageDataOptions = {}): Promise<void> {
    const storageTypes = storages?.join(',') ?? 'all'
    for (const { webContents } of openWindows()) {
      const { cdp } = await webContents.started
      const cleared = originOf(toHost(origin ?? webContents.getURL()))
      await cdp.send('Storage.clearDataForOrigin', { origin: cleared, storageTypes })
    }
  }
  // Devices, proxies and certificates: nothing leaves this Chromium, and no chooser can be shown.
  readonly setDevicePermissionHandler = nothingToDo
  readonly setDisplayMediaRequestHandler = nothingToDo
  readonly setCertificateVerifyProc = nothingToDo
  readonly setSpellCheckerLanguages = nothingToDo
  readonly setSpellCheckerDictionaryDownloadURL = nothingToDo
  readonly setUSBProtectedClassesHandler = nothingToDo
  readonly setBluetoothPairingHandler = nothingToDo
  async setProxy(): Promise<void> {
    await Promise.resolve()
  }
}

export const defaultSession: DefaultSession = strict('session', new DefaultSession())
