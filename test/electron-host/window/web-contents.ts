import { EventEmitter } from 'node:events'
import { defaultSession } from '../api/session/default-session.ts'
import { browser } from '../chromium/browser.ts'
import { isGone } from '../chromium/gone.ts'
import { preventable } from '../preventable.ts'
import { report } from '../report.ts'
import { agreesToUnload } from './ask-unload.ts'
import { capturePage, printToPdf } from './capture.ts'
import { postToFrame } from './ipc.ts'
import { loadUrl } from './load-url.ts'
import { openPage } from './open-page.ts'
import type { Page } from './page.ts'
import { textOf } from './page-events.ts'
import { Viewport } from './viewport.ts'
import { refuseUnsafe } from './web-preferences.ts'
import { WindowOpen } from './window-open.ts'

let lastId = 0

const nothingToDo = () => undefined

/** Electron's WebContents. The page behind it comes a little later: `started` is when there is one to command. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId
  readonly preferences: Electron.WebPreferences
  readonly session = defaultSession
  readonly windowOpen = new WindowOpen(this)
  readonly started: Promise<Page>
  page: Page | undefined
  private viewport: Viewport | undefined
  private zoom = 1
  private destroyed = false
  private loading = false
  private title = ''
  private readonly askedFor: string[] = []

  constructor(preferences: Electron.WebPreferences, size: { width: number; height: number }) {
    super()
    refuseUnsafe(preferences)
    this.preferences = preferences
    this.zoom = preferences.zoomFactor ?? 1
    this.started = this.start(size)
    this.started.catch(report('opening a window'))
  }
  private async start(size: { width: number; height: number }): Promise<Page> {
    const page = await openPage(this, size)
    this.viewport = new Viewport(page, size)
    await this.viewport.zoomTo(this.zoom)
    this.page = page
    return page
  }
  /** Runs a command on the page, now or when there is one; nobody waits for it. */
  private command(what: string, act: (page: Page) => Promise<unknown>): void {
    this.started.then(act).catch(report(what))
  }

  get mainFrame() {
    return this.page?.frames.main
  }
  get zoomFactor(): number {
    return this.zoom
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor)
  }
  getURL(): string {
    return this.page?.frames.main.url ?? ''
  }
  getTitle(): string {
    return this.title
  }
  getLastWebPreferences(): Electron.WebPreferences {
    return {
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      ...this.preferences,
    }
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  isLoading(): boolean {
    return this.loading
  }
  isLoadingMainFrame(): boolean {
    return this.loading
  }
  isCrashed(): boolean {
    return false
  }
  isDevToolsOpened(): boolean {
    return false
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.started
    this.askedFor.push(url)
    try {
      await loadUrl(this, page, url)
    } finally {
      this.askedFor.splice(this.askedFor.indexOf(url), 1)
    }
  }
  reload(): void {
    this.command('reload', ({ cdp }) => cdp.send('Page.reload'))
  }
  reloadIgnoringCache(): void {
    this.command('reload', ({ cdp }) => cdp.send('Page.reload', { ignoreCache: true }))
  }
  stop(): void {
    this.command('stop', ({ cdp }) => cdp.send('Page.stopLoading'))
  }
  /** Whether the app itself, and not the page, wants this document: by loadURL, or by reloading where it is. */
  isAskedFor(url: string): boolean {
    const bare = (text: string) => text.replace(/#.*$/s, '')
    const asked = this.askedFor.some((wanted) => sameUrl(bare(wanted), bare(url)))
    return asked || bare(url) === bare(this.getURL())
  }
  setWindowOpenHandler(handler: WindowOpen['handler']): void {
    this.windowOpen.handler = handler
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.destroyed) throw new TypeError('Object has been destroyed')
    if (this.page) postToFrame(this.page, this.page.frames.main, channel, args)
  }
  async executeJavaScript(expression: string, userGesture = false): Promise<unknown> {
    const { cdp } = await this.started
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    })
    if (exceptionDetails) throw new Error(textOf(exceptionDetails))
    return result.value
  }
  async printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    return printToPdf(await this.started, options)
  }
  async capturePage() {
    return capturePage(await this.started)
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.zoom = factor
    this.command('zoom', async () => this.viewport?.zoomTo(factor))
  }
  getZoomFactor(): number {
    return this.zoom
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }
  getZoomLevel(): number {
    return Math.log(this.zoom) / Math.log(1.2)
  }
  async setVisualZoomLevelLimits(): Promise<void> {
    await this.started
  }
  resize(size: { width: number; height: number }): void {
    this.command('resize', async () => this.viewport?.resize(size))
  }
  focus(): void {
    this.command('focus', ({ cdp }) => cdp.send('Page.bringToFront'))
  }
  // Without a meaning for a window nobody looks at, or always so for Chromium as it is started here.
  readonly openDevTools = nothingToDo
  readonly closeDevTools = nothingToDo
  readonly setBackgroundThrottling = nothingToDo

  /** Answers whether the page went; one with a beforeunload may stay. */
  async closePage(askPage: boolean): Promise<boolean> {
    if (this.destroyed) return true
    const gone = new Promise<boolean>((resolve) => this.once('destroyed', () => resolve(true)))
    const closing = this.started.then(async (page) => {
      if (askPage && !(await agreesToUnload(page)) && !this.overrulesUnload()) return false
      await browser().connection.root.send('Target.closeTarget', { targetId: page.targetId })
      return gone
    })
    return Promise.race([gone, closing]).catch((error: unknown) => {
      if (isGone(error)) return gone
      throw error
    })
  }
  private overrulesUnload(): boolean {
    const event = preventable()
    this.emit('will-prevent-unload', event)
    return event.defaultPrevented
  }
  close({ waitForBeforeUnload = false }: { waitForBeforeUnload?: boolean } = {}): void {
    this.closePage(waitForBeforeUnload).catch(report('close'))
  }

  // Below: told by the host, not by the app.
  setLoading(loading: boolean): void {
    this.loading = loading
    this.emit(loading ? 'did-start-loading' : 'did-stop-loading', {})
  }
  takePageTitle(title: string): void {
    if (title === this.title || title === '') return
    this.title = title
    this.emit('electron-host-title', title)
  }
  preloadFailed(reason: string): void {
    const error = new Error(reason)
    report(`preload ${this.preferences.preload ?? ''}`)(error)
    this.emit('preload-error', {}, this.preferences.preload, error)
  }
  drop(): void {
    if (this.destroyed) return
    this.destroyed = true
    this.page?.close()
    this.emit('destroyed')
  }
}

/** app://bundle and app://bundle/ are one address. */
function sameUrl(a: string, b: string): boolean {
  return a === b || `${a}/` === b
}
