import { type Shared, toShared, willDo } from '#electron/adapters/parallel/pressed.ts'

/**
 * One answer for those who ask the same at nearly the same time: shared while it is under way, and for `keepMs` after
 * it came when `isKept` says it is worth it. Then it is gone from memory. Who asks `again` gets a new one.
 */
export function rememberBriefly<T>(keepMs: number, isKept: (answer: T) => boolean) {
  const answers = new Map<string, Shared<T>>()
  return (key: string, ask: () => Promise<T>, again = false): Promise<T> => {
    const known = answers.get(key)
    if (known && willDo(known, again)) return known.answer
    const asked = ask()
    answers.set(key, toShared(asked, again))
    const forget = () => {
      if (answers.get(key)?.answer === asked) answers.delete(key)
    }
    asked.then((answer) => {
      if (isKept(answer)) setTimeout(forget, keepMs).unref()
      else forget()
    }, forget)
    return asked
  }
}
