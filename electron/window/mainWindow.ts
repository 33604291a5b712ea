import { BrowserWindow } from 'electron'
import { APP_ORIGIN } from './appFiles.ts'

export type WindowOptions = {
  preload: string
  size: { width: number; height: number }
  zoom: number
  /** Outside training nothing on the screen may be captured by other programs. */
  protectContent: boolean
  onResize: (size: { width: number; height: number }) => void
}

/** The one window. Its title never holds a name. */
export async function openMainWindow(options: WindowOptions): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    ...options.size,
    minWidth: 720,
    minHeight: 450,
    show: false,
    title: 'Samlet',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  window.setContentProtection(options.protectContent)
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    const [width, height] = window.getSize()
    if (width && height) options.onResize({ width, height })
  })
  await window.loadURL(`${APP_ORIGIN}/index.html`)
  if (options.zoom !== 1) window.webContents.setZoomFactor(options.zoom)
  return window
}
