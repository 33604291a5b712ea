import { app } from '../api/app/app.ts'
import { focusedWindow, openWindows, setFocusedWindow } from './registry.ts'
import { WindowGeometry } from './window-geometry.ts'

const nothingToDo = () => undefined

type Surface = Pick<
  Electron.BrowserWindow,
  'blur' | 'focus' | 'hide' | 'isFocused' | 'isMaximized' | 'isMinimized' | 'isVisible' | 'maximize' | 'show'
>

/** Whether a window is shown, focused, maximised: bookkeeping with Electron's events, as no one is looking. */
export class WindowPresence extends WindowGeometry implements Surface {
  private visible: boolean
  private state: 'normal' | 'maximized' | 'minimized' = 'normal'
  private fullScreen = false
  private protectedContent = false
  private onTop = false
  private enabled = true

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super(options)
    this.visible = options.show !== false
  }
  isVisible(): boolean {
    return this.visible && this.state !== 'minimized'
  }
  show(): void {
    this.showInactive()
    this.focus()
  }
  showInactive(): void {
    if (this.visible) return
    this.visible = true
    this.emit('show')
  }
  hide(): void {
    if (!this.visible) return
    this.visible = false
    this.emit('hide')
  }
  isFocused(): boolean {
    return focusedWindow()?.webContents === this.webContents
  }
  focus(): void {
    const self = openWindows().find((window) => window.webContents === this.webContents)
    const before = focusedWindow()
    this.webContents.focus()
    if (!self || before === self) return
    before?.emit('blur')
    setFocusedWindow(self)
    this.emit('focus')
    app.emit('browser-window-focus', {}, self)
  }
  blur(): void {
    if (!this.isFocused()) return
    setFocusedWindow(undefined)
    this.emit('blur')
  }
  moveTop(): void {
    this.focus()
  }
  maximize(): void {
    this.enter('maximized', 'maximize')
  }
  unmaximize(): void {
    this.enter('normal', 'unmaximize')
  }
  minimize(): void {
    this.enter('minimized', 'minimize')
  }
  restore(): void {
    this.enter('normal', 'restore')
  }
  private enter(state: 'normal' | 'maximized' | 'minimized', event: string): void {
    if (this.state === state) return
    this.state = state
    this.emit(event)
  }
  isMaximized(): boolean {
    return this.state === 'maximized'
  }
  isMinimized(): boolean {
    return this.state === 'minimized'
  }
  isNormal(): boolean {
    return this.state === 'normal' && !this.fullScreen
  }
  setFullScreen(fullScreen: boolean): void {
    this.fullScreen = fullScreen
    this.emit(fullScreen ? 'enter-full-screen' : 'leave-full-screen')
  }
  isFullScreen(): boolean {
    return this.fullScreen
  }
  setContentProtection(enable: boolean): void {
    this.protectedContent = enable
  }
  isContentProtected(): boolean {
    return this.protectedContent
  }
  setAlwaysOnTop(flag: boolean): void {
    this.onTop = flag
  }
  isAlwaysOnTop(): boolean {
    return this.onTop
  }
  setEnabled(enabled: boolean): void {
    this.enabled = enabled
  }
  isEnabled(): boolean {
    return this.enabled
  }
  // Drawn by a desktop, which is not there.
  readonly flashFrame = nothingToDo
  readonly removeMenu = nothingToDo
  readonly setAutoHideMenuBar = nothingToDo
  readonly setBackgroundColor = nothingToDo
  readonly setIcon = nothingToDo
  readonly setMenu = nothingToDo
  readonly setMenuBarVisibility = nothingToDo
  readonly setOverlayIcon = nothingToDo
  readonly setProgressBar = nothingToDo
  readonly setResizable = nothingToDo
  readonly setSkipTaskbar = nothingToDo
}
