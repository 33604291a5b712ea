import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from '../api/app/app.ts'
import { preventable } from '../preventable.ts'
import { report } from '../report.ts'
import { lifecycle } from '../start/lifecycle.ts'
import { program } from '../start/program.ts'
import { addWindow, findWindow, focusedWindow, openWindows, removeWindow } from './registry.ts'
import type { WebContents } from './web-contents.ts'
import { WindowPresence } from './window-presence.ts'

/**
 * Electron's BrowserWindow. Not checked against its class in electron.d.ts as a whole: that would take its 200
 * members and 60 overloads of `on`. The parts that are plain data are, in its two base classes.
 */
export class BrowserWindow extends WindowPresence {
  readonly id = this.webContents.id
  private title: string

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    if (!lifecycle.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    super(options)
    this.title = options.title ?? program.name
    addWindow(this)
    this.webContents.on('electron-host-title', (title: string) => this.followPageTitle(title))
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'))
    app.emit('browser-window-created', {}, this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  static getAllWindows(): BrowserWindow[] {
    return openWindows()
  }
  static getFocusedWindow(): BrowserWindow | null {
    return focusedWindow() ?? null
  }
  static fromId(id: number): BrowserWindow | null {
    return findWindow(id) ?? null
  }
  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return openWindows().find((window) => window.webContents === contents) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }
  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(path.resolve(program.appPath, file)).href)
  }
  reload(): void {
    this.webContents.reload()
  }
  capturePage() {
    return this.webContents.capturePage()
  }
  setTitle(title: string): void {
    this.title = title
  }
  getTitle(): string {
    return this.title
  }
  private followPageTitle(title: string): void {
    const event = preventable()
    this.emit('page-title-updated', event, title, true)
    this.webContents.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.title = title
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }
  close(): void {
    this.tryClose().catch(report('close'))
  }
  destroy(): void {
    this.webContents.close()
  }
  /** Answers whether it closed: the app's listener of 'close' and the page's beforeunload may keep it. */
  async tryClose(): Promise<boolean> {
    const event = preventable()
    this.emit('close', event)
    return event.defaultPrevented ? false : this.webContents.closePage(true)
  }
  /** Its target is gone from Chromium. */
  drop(): void {
    if (this.isDestroyed()) return
    removeWindow(this)
    this.webContents.drop()
    this.emit('closed')
    if (openWindows().length > 0 || lifecycle.isEnding()) return
    if (!app.emit('window-all-closed')) app.quit()
  }
}
