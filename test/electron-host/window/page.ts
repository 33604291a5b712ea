import { browser } from '../chromium/browser.ts'
import type { Session } from '../chromium/connection.ts'
import { openTarget } from '../chromium/open-target.ts'
import { FrameTree, type WebFrame } from './frames.ts'
import { Worlds } from './worlds.ts'

/** One page of Chromium's, attached to: what a WebContents works on. */
export class Page {
  readonly targetId: string
  readonly sessionId: string
  readonly cdp: Session
  readonly frames: FrameTree
  readonly worlds: Worlds

  constructor(
    targetId: string,
    sessionId: string,
    post: (frame: WebFrame, channel: string, args: unknown[]) => void,
  ) {
    this.targetId = targetId
    this.sessionId = sessionId
    this.cdp = browser().connection.session(sessionId)
    this.frames = new FrameTree(this.cdp, targetId, post)
    this.worlds = new Worlds(this.cdp)
  }
  close(): void {
    browser().connection.forget(this.sessionId)
  }
}

export async function attachToNewTarget(
  width: number,
  height: number,
): Promise<{ targetId: string; sessionId: string }> {
  const targetId = await openTarget(width, height)
  const { root } = browser().connection
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true })
  return { targetId, sessionId }
}
