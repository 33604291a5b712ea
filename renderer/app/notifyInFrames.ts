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
  const draw = () => {
    last = performance.now()
    for (const notify of waiting.splice(0)) notify()
  }
  notifyManager.setScheduler((notify) => {
    // Whoever comes first sets the clock for those who come while it runs.
    if (waiting.push(notify) === 1) setTimeout(draw, Math.max(0, last + FRAME_MS - performance.now()))
  })
}
