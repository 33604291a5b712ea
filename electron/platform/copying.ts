import { clipboard } from 'electron'

/** Text that is nobody's. */
export async function copyText(text: string): Promise<void> {
  await clipboard.writeText(text)
}

const CLEARED_AFTER_MS = 60_000

/** Puts the number on the clipboard and takes it away again, unless something else was copied since. */
export async function copyIdent(ident: string): Promise<void> {
  await clipboard.writeText(ident)
  setTimeout(() => void clearIfStill(ident), CLEARED_AFTER_MS).unref()
}

async function clearIfStill(ident: string): Promise<void> {
  if ((await clipboard.readText()) === ident) clipboard.clear()
}
