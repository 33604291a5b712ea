import { absent, strict } from '../strict.ts'
import { BrowserWindow } from '../window/browser-window.ts'
import { app } from './app/app.ts'
import { clipboard } from './clipboard.ts'
import { crashReporter } from './crash-reporter.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu, MenuItem } from './menu.ts'
import { nativeTheme } from './native-theme.ts'
import { net } from './net.ts'
import { Notification } from './notification.ts'
import { powerMonitor } from './power-monitor.ts'
import { protocol } from './protocol.ts'
import { safeStorage } from './safe-storage.ts'
import { screen } from './screen.ts'
import { session } from './session/session.ts'
import { shell } from './shell.ts'
import { webContents } from './web-contents.ts'

const notImplemented = [
  'BaseWindow',
  'ImageView',
  'MessageChannelMain',
  'TouchBar',
  'Tray',
  'View',
  'WebContentsView',
  'autoUpdater',
  'contentTracing',
  'desktopCapturer',
  'globalShortcut',
  'inAppPurchase',
  'nativeImage',
  'netLog',
  'parentPort',
  'powerSaveBlocker',
  'pushNotifications',
  'serviceWorkerMain',
  'sharedTexture',
  'systemPreferences',
  'utilityProcess',
  'webFrameMain',
]

/** What `import … from 'electron'` gives in the main process. */
export const electron: Readonly<Record<string, object>> = {
  app,
  BrowserWindow: strict('BrowserWindow', BrowserWindow),
  clipboard,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
  ...Object.fromEntries(notImplemented.map((name) => [name, absent(name)])),
}
