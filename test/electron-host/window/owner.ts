import { setTimeout as wait } from 'node:timers/promises'
import type { WebFrame } from './frames.ts'
import { openWindows } from './registry.ts'
import type { WebContents } from './web-contents.ts'

export interface Owner {
  readonly contents: WebContents
  readonly frame: WebFrame
  readonly isMainFrame: boolean
}

/** Targets a page opened by itself; they are closed, and what they load on the way is refused. */
export const strangers = new Set<string>()

export function findOwner(frameId: string): Owner | undefined {
  for (const { webContents: contents } of openWindows()) {
    const frame = contents.page?.frames.find(frameId)
    if (frame) return { contents, frame, isMainFrame: frame.parent === null }
  }
  return undefined
}

/** A new frame's first request may overtake the message that the frame exists: they come from two processes. */
export async function waitForOwner(frameId: string): Promise<Owner | undefined> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const owner = findOwner(frameId)
    if (owner || strangers.has(frameId)) return owner
    await wait(10)
  }
  return undefined
}
