/** Chance that is the same every time: one stream per key, so that no person depends on who came before. */
export type Random = {
  /** 0 <= x < 1 */
  next(): number
  /** Whole number, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  digits(count: number): string
  uuid(): string
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** mulberry32 */
function stream(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const HEX = '0123456789abcdef'

export function createRandom(...key: readonly (string | number)[]): Random {
  const next = stream(hash(key.join('/')))
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const text = (alphabet: string, count: number) =>
    Array.from({ length: count }, () => alphabet.charAt(int(0, alphabet.length - 1))).join('')
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => at(list, int(0, list.length - 1)),
    weighted: (choices) => weighted(choices, next()),
    digits: (count) => text('0123456789', count),
    uuid: () => [8, 4, 4, 4, 12].map((length) => text(HEX, length)).join('-'),
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${index} of ${list.length}`)
  return found
}

function weighted<T>(choices: readonly (readonly [T, number])[], drawn: number): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
  let left = drawn * total
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  return at(choices, choices.length - 1)[0]
}
