import { toEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'

export const HOUR_MS = 60 * 60_000

/**
 * For what seldom changes: asked once however many ask, kept for an hour when `isKept` says so, and then gone from
 * memory at the next question. `again` asks anew.
 */
export function rememberForAnHour<T>(clock: ClockPort, isKept: (answer: T) => boolean) {
  const answers = new Map<string, { at: number; answer: Promise<T> }>()
  return (key: string, ask: () => Promise<T>, again = false): Promise<T> => {
    const now = toEpochMs(clock.now())
    const known = answers.get(key)
    if (known && !again && now - known.at < HOUR_MS) return known.answer
    for (const [each, { at }] of answers) if (now - at >= HOUR_MS) answers.delete(each)
    const answer = ask()
    answers.set(key, { at: now, answer })
    const forget = () => {
      if (answers.get(key)?.answer === answer) answers.delete(key)
    }
    answer.then((value) => !isKept(value) && forget(), forget)
    return answer
  }
}
