import type { BrowserWindow } from './browser-window.ts'

/** The open windows, and which of them has the focus. */
const open = new Map<number, BrowserWindow>()
let focused: BrowserWindow | undefined

export function addWindow(window: BrowserWindow): void {
  open.set(window.id, window)
  focused ??= window
}

export function removeWindow(window: BrowserWindow): void {
  open.delete(window.id)
  if (focused === window) focused = undefined
}

export function openWindows(): BrowserWindow[] {
  return [...open.values()]
}

export function findWindow(id: number): BrowserWindow | undefined {
  return open.get(id)
}

export function focusedWindow(): BrowserWindow | undefined {
  return focused
}

export function setFocusedWindow(window: BrowserWindow | undefined): void {
  focused = window
}

/** Asks one after the other, and stops at the first that stays. */
export async function closeAllWindows(): Promise<boolean> {
  for (const window of openWindows()) if (!(await window.tryClose())) return false
  return true
}

/** Chromium is ending, and they with it. */
export function dropAllWindows(): void {
  for (const window of openWindows()) window.drop()
}
