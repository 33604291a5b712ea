import { EventEmitter } from 'node:events'
import type { BrowserWindow } from '../window/browser-window.ts'
import { focusedWindow } from '../window/registry.ts'
import { app } from './app/app.ts'

type Options = Electron.MenuItemConstructorOptions

/** Electron's menus as data: nobody sees them, but a test can find an item and click it. */
export class MenuItem {
  readonly id: string
  readonly label: string
  readonly type: NonNullable<Options['type']>
  readonly role: Options['role']
  readonly accelerator: Options['accelerator']
  readonly submenu: Menu | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly #handler: Options['click']

  constructor(options: Options) {
    const { id = '', role, label, type, submenu, enabled = true, visible = true, checked = false } = options
    this.id = id
    this.role = role
    this.label = label ?? role ?? ''
    this.accelerator = options.accelerator
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined
    this.type = type ?? (submenu ? 'submenu' : 'normal')
    this.enabled = enabled
    this.visible = visible
    this.checked = checked
    this.#handler = options.click
  }
  click(event: object = {}): void {
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.role) performRole(this.role)
    // Electron's types want its own whole classes here; the app's handler gets the stand-in's.
    else if (this.#handler) Reflect.apply(this.#handler, undefined, [this, focusedWindow(), event])
  }
}

const roles = new Map<Options['role'], (window: BrowserWindow | undefined) => void>([
  ['quit', () => app.quit()],
  ['close', (window) => window?.close()],
  ['minimize', (window) => window?.minimize()],
  ['reload', (window) => window?.webContents.reload()],
  ['resetZoom', (window) => window?.webContents.setZoomFactor(1)],
  ['zoomIn', (window) => zoomBy(window, 0.5)],
  ['zoomOut', (window) => zoomBy(window, -0.5)],
])

function zoomBy(window: BrowserWindow | undefined, levels: number): void {
  const contents = window?.webContents
  contents?.setZoomLevel(contents.getZoomLevel() + levels)
}

function performRole(role: NonNullable<Options['role']>): void {
  const perform = roles.get(role)
  if (!perform) throw new Error(`electron-host: the menu role ${role} is not implemented`)
  perform(focusedWindow())
}

export class Menu extends EventEmitter {
  static #application: Menu | null = null
  items: MenuItem[] = []

  static buildFromTemplate(template: (Options | MenuItem)[]): Menu {
    const menu = new Menu()
    menu.items = template.map((item) => (item instanceof MenuItem ? item : new MenuItem(item)))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application
  }
  append(item: MenuItem): void {
    this.items.push(item)
  }
  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item)
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(): void {
    this.emit('menu-will-show', {})
  }
  closePopup(): void {
    this.emit('menu-will-close', {})
  }
}
