import { notifyManager } from '@tanstack/react-query'

/** One frame at 60 a second. */
const FRAME_MS = 16

/**
 * Answers that come within a frame of each other are drawn together: eighteen parts of one bruker are a few drawings,
 * not forty. The first after a pause is drawn at once, so that typing waits for nothing. A timer and not an animation
 * frame: a hidden window must be emptied too.
 */
export function notifyInFrames(): void {
  const waiting: (() => void)[] = []
  let last = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = () => {
    timer = undefined
    last = performance.now()
    for (const notify of waiting.splice(0)) notify()
  }
  notifyManager.setScheduler((notify) => {
    waiting.push(notify)
    timer ??= setTimeout(draw, Math.max(0, last + FRAME_MS - performance.now()))
  })
}
