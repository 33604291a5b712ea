import { setImmediate as nextTurn } from 'node:timers/promises'
import { browser } from '../../chromium/browser.ts'
import type { Protocol } from '../../chromium/protocol.ts'
import { fromHost, originOf } from '../../network/custom-schemes.ts'
import { openWindows } from '../../window/registry.ts'
import type { WebContents } from '../../window/web-contents.ts'

type Descriptor = Protocol.Browser.PermissionDescriptor
type Permission = Parameters<NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>>[1]
interface Details {
  readonly isMainFrame: boolean
  readonly requestingUrl: string
}
export type CheckHandler = (
  contents: WebContents | null,
  permission: Permission,
  requestingOrigin: string,
  details: Details,
) => boolean
export type RequestHandler = (
  contents: WebContents,
  permission: Permission,
  callback: (granted: boolean) => void,
  details: Details,
) => void

/** Electron's names, in Chromium's words. Those missing (usb, serial, fileSystem, …) need a chooser, never shown here. */
const descriptors: readonly (readonly [Permission, readonly Descriptor[]])[] = [
  ['background-sync', [{ name: 'background-sync' }]],
  ['captured-surface-control', [{ name: 'captured-surface-control' }]],
  ['clipboard-read', [{ name: 'clipboard-read' }]],
  ['clipboard-sanitized-write', [{ name: 'clipboard-write' }]],
  ['display-capture', [{ name: 'display-capture' }]],
  ['geolocation', [{ name: 'geolocation' }]],
  ['idle-detection', [{ name: 'idle-detection' }]],
  ['keyboardLock', [{ name: 'keyboard-lock' }]],
  ['local-fonts', [{ name: 'local-fonts' }]],
  ['media', [{ name: 'camera' }, { name: 'microphone' }]],
  ['midi', [{ name: 'midi' }]],
  ['midiSysex', [{ name: 'midi', sysex: true }]],
  ['nfc', [{ name: 'nfc' }]],
  ['notifications', [{ name: 'notifications' }]],
  ['payment-handler', [{ name: 'payment-handler' }]],
  ['periodic-background-sync', [{ name: 'periodic-background-sync' }]],
  ['persistent-storage', [{ name: 'persistent-storage' }]],
  ['pointerLock', [{ name: 'pointer-lock' }]],
  ['screen-wake-lock', [{ name: 'screen-wake-lock' }]],
  ['sensors', [{ name: 'accelerometer' }, { name: 'gyroscope' }, { name: 'magnetometer' }]],
  ['speaker-selection', [{ name: 'speaker-selection' }]],
  ['storage-access', [{ name: 'storage-access' }]],
  ['top-level-storage-access', [{ name: 'top-level-storage-access' }]],
  ['window-management', [{ name: 'window-management' }]],
]

let check: CheckHandler | null = null
let request: RequestHandler | null = null

export async function setCheckHandler(handler: CheckHandler | null): Promise<void> {
  check = handler
  await applyToOpenPages()
}

export async function setRequestHandler(handler: RequestHandler | null): Promise<void> {
  request = handler
  await applyToOpenPages()
}

/**
 * Chromium's protocol does not tell when a page asks for something. So the app's handlers are asked beforehand,
 * for each document, and their answers are what Chromium then enforces by itself.
 */
export async function applyPermissions(contents: WebContents, hostUrl: string): Promise<void> {
  if (!check && !request) return
  const details = { isMainFrame: true, requestingUrl: fromHost(hostUrl) }
  const origin = originOf(hostUrl)
  if (origin === 'null') return
  const settings = descriptors.map(async ([permission, named]) => {
    const setting = (await isGranted(contents, permission, details)) ? 'granted' : 'denied'
    const send = (descriptor: Descriptor) =>
      browser().connection.root.send('Browser.setPermission', { permission: descriptor, setting, origin })
    await Promise.all(named.map(send))
  })
  await Promise.all(settings)
}

async function isGranted(contents: WebContents, permission: Permission, details: Details): Promise<boolean> {
  if (check && !check(contents, permission, originOf(details.requestingUrl), details)) return false
  if (!request) return true
  let granted = false
  const answer = (value: boolean) => {
    granted = value
  }
  request(contents, permission, answer, details)
  await nextTurn() // an answer that takes a person's time is a no here: a stand-in may be stricter, never laxer
  return granted
}

async function applyToOpenPages(): Promise<void> {
  for (const { webContents } of openWindows()) {
    const url = webContents.mainFrame?.hostUrl
    if (url) await applyPermissions(webContents, url)
  }
}
