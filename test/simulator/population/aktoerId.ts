import type { Bruker } from './bruker.ts'
import type { Population } from './population.ts'

/** Odd and no multiple of five: every place in the population gets a number of its own among 10^9. */
const FACTOR = 387_420_489
const SHIFT = 271_828_182
const COUNT = 1_000_000_000

export type AktoerIder = { of(ident: string): string | undefined; find(aktoerId: string): Bruker | undefined }
const made = new WeakMap<Population, AktoerIder>()

/** Invented numbers, as all that begin with 9990 here. One a person, and one person a number. */
export function aktoerIder(population: Population): AktoerIder {
  const known = made.get(population)
  if (known) return known
  const people = population.list()
  const toId = (nr: number) => `9990${String((nr * FACTOR + SHIFT) % COUNT).padStart(9, '0')}`
  const byIdent = new Map(people.map((bruker, nr) => [String(bruker.ident), toId(nr)]))
  const byId = new Map(people.map((bruker, nr) => [toId(nr), bruker]))
  const ider: AktoerIder = { of: (ident) => byIdent.get(ident), find: (aktoerId) => byId.get(aktoerId) }
  made.set(population, ider)
  return ider
}
