import { type Shared, toShared, willDo } from './pressed.ts'

/**
 * Calls with the same key while one is under way get that one's answer. Nothing is kept once it has come. Who asks
 * `again` shares only with who did so at the same time.
 */
export function shareInFlight<T>(): (key: string, start: () => Promise<T>, again?: boolean) => Promise<T> {
  const underWay = new Map<string, Shared<T>>()
  return (key, start, again = false) => {
    const running = underWay.get(key)
    if (running && willDo(running, again)) return running.answer
    const answer = start().finally(() => {
      if (underWay.get(key)?.answer === answer) underWay.delete(key)
    })
    underWay.set(key, toShared(answer, again))
    return answer
  }
}
