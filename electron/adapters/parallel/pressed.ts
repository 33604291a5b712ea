/** Two parts of the screen read from one answer ask anew within this time when one key was pressed. */
const SAME_PRESS_MS = 100

/** A question under way or just answered, and when it was asked because somebody wanted the source's own word now. */
export type Shared<T> = { answer: Promise<T>; pressedAt: number | undefined }

export function toShared<T>(answer: Promise<T>, again: boolean): Shared<T> {
  return { answer, pressedAt: again ? performance.now() : undefined }
}

/** Whether `known` will do: always when nobody asks again, else only when the same press of a key asked for it. */
export function willDo(known: Shared<unknown>, again: boolean): boolean {
  if (!again) return true
  return known.pressedAt !== undefined && performance.now() - known.pressedAt < SAME_PRESS_MS
}
