/**
 * One answer for those who ask the same at nearly the same time: shared while it is under way, and for `keepMs` after
 * it came when `isKept` says it is worth it. Then it is gone from memory.
 */
export function rememberBriefly<T>(keepMs: number, isKept: (answer: T) => boolean) {
  const answers = new Map<string, Promise<T>>()
  return (key: string, ask: () => Promise<T>): Promise<T> => {
    const known = answers.get(key)
    if (known) return known
    const asked = ask()
    answers.set(key, asked)
    const forget = () => answers.delete(key)
    asked.then((answer) => {
      if (isKept(answer)) setTimeout(forget, keepMs).unref()
      else forget()
    }, forget)
    return asked
  }
}
