import { EventEmitter } from 'node:events'
import { WebContents } from './web-contents.ts'

type Size = { width: number; height: number }
type Surface = Pick<
  Electron.BrowserWindow,
  | 'getBounds'
  | 'getContentBounds'
  | 'getContentSize'
  | 'getMinimumSize'
  | 'getPosition'
  | 'getSize'
  | 'setSize'
>

/** Where a window is and how large. It has no frame: its content is as large as itself. */
export class WindowGeometry extends EventEmitter implements Surface {
  readonly webContents: WebContents
  private bounds: Electron.Rectangle
  private minimum: Size
  private maximum: Size

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    const { minWidth = 0, minHeight = 0, maxWidth = 0, maxHeight = 0 } = options
    this.minimum = { width: minWidth, height: minHeight }
    this.maximum = { width: maxWidth, height: maxHeight }
    const { x = 40, y = 40, width = 800, height = 600 } = options
    this.bounds = { x, y, ...this.withinLimits({ width, height }) }
    this.webContents = new WebContents(options.webPreferences ?? {}, this.bounds)
  }
  setBounds(wanted: Partial<Electron.Rectangle>): void {
    const before = this.bounds
    const size = this.withinLimits({ ...before, ...wanted })
    this.bounds = { ...before, ...wanted, ...size }
    const { x, y, width, height } = this.bounds
    if (width !== before.width || height !== before.height) {
      this.webContents.resize(size)
      this.emit('resize')
      this.emit('resized')
    }
    if (x !== before.x || y !== before.y) this.emit('move')
  }
  private withinLimits({ width, height }: Size): Size {
    const { minimum, maximum } = this
    return {
      width: Math.min(Math.max(width, minimum.width), maximum.width || Number.POSITIVE_INFINITY),
      height: Math.min(Math.max(height, minimum.height), maximum.height || Number.POSITIVE_INFINITY),
    }
  }
  getBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }
  getNormalBounds(): Electron.Rectangle {
    return this.getBounds()
  }
  getContentBounds(): Electron.Rectangle {
    return this.getBounds()
  }
  setContentBounds(bounds: Electron.Rectangle): void {
    this.setBounds(bounds)
  }
  getSize(): number[] {
    return [this.bounds.width, this.bounds.height]
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getContentSize(): number[] {
    return this.getSize()
  }
  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getPosition(): number[] {
    return [this.bounds.x, this.bounds.y]
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }
  getMinimumSize(): number[] {
    return [this.minimum.width, this.minimum.height]
  }
  setMinimumSize(width: number, height: number): void {
    this.minimum = { width, height }
    this.setBounds({})
  }
  setMaximumSize(width: number, height: number): void {
    this.maximum = { width, height }
    this.setBounds({})
  }
  center(): void {
    this.setBounds({ x: 40, y: 40 })
  }
}
