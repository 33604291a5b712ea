/** As many rows as nobody has. */
export const times = 10_000
export const range = <T>(make: (i: number) => T): T[] => Array.from({ length: times }, (_, i) => make(i))

/** The length of the list at the path of a value; -1 where there is none. */
export const lengthAt =
  (...path: readonly string[]) =>
  (value: unknown): number => {
    const found = path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      value,
    )
    return Array.isArray(found) ? found.length : -1
  }
