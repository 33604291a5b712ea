import path from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, Menu, powerMonitor, session } from 'electron'
import { pushChannel, type pushNames } from '#shared/contract/names.ts'
import { compose } from './compose.ts'
import { routes } from './ipc/routes.ts'
import { serveCalls } from './ipc/serve.ts'
import { parseArguments } from './platform/arguments.ts'
import { copyIdent, copyText } from './platform/copying.ts'
import { openLog } from './platform/log.ts'
import { openOsWrapper } from './platform/osWrapper.ts'
import { openSettings } from './platform/settings.ts'
import { registerAppScheme, serveApp } from './window/appProtocol.ts'
import { lockDown } from './window/lockdown.ts'
import { lockWhenAway } from './window/lockWhenAway.ts'
import { openMainWindow } from './window/mainWindow.ts'

let window: BrowserWindow | undefined

function tell(name: (typeof pushNames)[number], payload: unknown): void {
  if (window && !window.isDestroyed()) window.webContents.send(pushChannel(name), payload)
}

async function start(): Promise<void> {
  const args = parseArguments(process.argv)
  const profile = args.profile ?? process.env['SAMLET_TEST_USER_DATA']
  if (profile) app.setPath('userData', path.resolve(profile))
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('second-instance', () => window?.focus())
  app.on('window-all-closed', () => app.quit())
  await app.whenReady()
  await open(args, app.getPath('userData'))
}

async function open(args: ReturnType<typeof parseArguments>, profile: string): Promise<void> {
  const log = openLog(profile)
  const settings = openSettings(profile)
  const training = args.training !== undefined
  Menu.setApplicationMenu(null)
  lockDown(app, session.defaultSession, log)
  serveApp(path.join(app.getAppPath(), 'out/renderer'))
  const services = compose({
    profile,
    args,
    settings,
    log,
    copyIdent,
    copyText,
    wrapper: openOsWrapper(training),
    onKildeChange: (kilde) => tell('kilde/endret', { kilde }),
    onSessionChange: () => tell('session/endret', null),
    onInnstillinger: ({ zoom }) => window?.webContents.setZoomFactor(zoom),
  })
  serveCalls(ipcMain, routes(services), log)
  lockWhenAway(powerMonitor, () => services.sessions.lock())
  window = await openMainWindow({
    preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    size: settings.get().window,
    zoom: settings.get().innstillinger.zoom,
    protectContent: !training,
    onResize: (size) => settings.save('window', size),
  })
  if (settings.findPutAside()) log('settings.putAside')
}

registerAppScheme()
app.enableSandbox()
start().catch((error: unknown) => {
  dialog.showErrorBox('Samlet kan ikke starte', error instanceof Error ? error.message : 'Ukjent feil')
  app.exit(1)
})
