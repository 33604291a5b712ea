/** Deterministic randomness: a failing case can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Place = { holder: object; key: string | number; path: (string | number)[] }

/** Every place in a JSON value. */
export function listPlaces(value: unknown, path: (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  return keys.flatMap((key) => {
    const here: Place = { holder: value, key, path: [...path, key] }
    return [here, ...listPlaces(Reflect.get(value, key), here.path)]
  })
}

export const STRANGE_VALUES: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  'FOOBAR',
  '2018-99-99',
  '2018-10-04T13:37:00Z',
  '2018-10-04T13:37:00,5Z',
  0,
  -1,
  1.5,
  1e300,
  true,
  [],
  [null],
  [1],
  [{}],
  {},
  { a: 1 },
  'constructor',
  '__proto__',
]

/** Changes one place: removes it or puts something strange there. Returns where. */
export function mutate(document: unknown, random: () => number): (string | number)[] {
  const places = listPlaces(document)
  const place = places[Math.floor(random() * places.length)]
  if (!place) return []
  const choice = Math.floor(random() * (STRANGE_VALUES.length + 1))
  if (choice < STRANGE_VALUES.length)
    Reflect.set(place.holder, place.key, structuredClone(STRANGE_VALUES[choice]))
  else if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1)
  else Reflect.deleteProperty(place.holder, place.key)
  return place.path
}
