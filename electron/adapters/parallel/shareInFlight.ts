/** Calls with the same key while one is under way get that one's answer. Nothing is kept once it has come. */
export function shareInFlight<T>(): (key: string, start: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (key, start) => {
    const running = underWay.get(key)
    if (running) return running
    const started = start().finally(() => underWay.delete(key))
    underWay.set(key, started)
    return started
  }
}
