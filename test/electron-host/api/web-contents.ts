import { strict } from '../strict.ts'
import { focusedWindow, openWindows } from '../window/registry.ts'

const all = () => openWindows().map((window) => window.webContents)

/** Electron's `webContents` module. */
export const webContents = strict('webContents', {
  getAllWebContents: all,
  getFocusedWebContents: () => focusedWindow()?.webContents ?? null,
  fromId: (id: number) => all().find((contents) => contents.id === id),
  fromDevToolsTargetId: (target: string) => all().find(({ page }) => page?.targetId === target),
})
