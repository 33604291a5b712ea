import type { Opphav } from '../kilde/opphav.ts'
import { daysBetween } from '../tid/dato.ts'
import type { Utbetaling } from './utbetaling.ts'

/** One payout on the screen, with everybody who tells of it. */
export type Utbetalingsrad = {
  utbetaling: Utbetaling
  /** Other sources that tell of the same money. */
  alsoFrom: Opphav[]
  /** Told by another source in a way that may or may not be the same money: said, never merged in silence. */
  maybeAlsoFrom: Opphav[]
}

type Likeness = 'same' | 'maybe' | 'other'

const amount = (u: Utbetaling) => u.netto ?? u.brutto
const isNear = (a: Utbetaling, b: Utbetaling) =>
  a.dato !== null && b.dato !== null && Math.abs(daysBetween(a.dato, b.dato)) <= 1
const isSameText = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** payouts.md: match on reference, else on ytelse, amount and date within a day. */
function compareSources(a: Utbetaling, b: Utbetaling): Likeness {
  if (a.opphav.linje !== b.opphav.linje) return 'other'
  if (a.id === b.id) return 'same'
  const sameAmount = amount(a) !== null && amount(a) === amount(b)
  if (!sameAmount || !isNear(a, b)) return 'other'
  return isSameText(a.ytelse, b.ytelse) ? 'same' : 'maybe'
}

/** Adds what a second source tells: the first source keeps the row, money told twice is one row. */
export function joinSources(first: readonly Utbetaling[], second: readonly Utbetaling[]): Utbetalingsrad[] {
  const rows = first.map((utbetaling): Utbetalingsrad => ({ utbetaling, alsoFrom: [], maybeAlsoFrom: [] }))
  const free = new Set(rows)
  for (const told of second) {
    const candidates = [...free]
    const same = candidates.find((row) => compareSources(row.utbetaling, told) === 'same')
    const maybe = candidates.find((row) => compareSources(row.utbetaling, told) === 'maybe')
    if (same) same.alsoFrom.push(told.opphav)
    else if (maybe) maybe.maybeAlsoFrom.push(told.opphav)
    else rows.push({ utbetaling: told, alsoFrom: [], maybeAlsoFrom: [] })
    const taken = same ?? maybe
    if (taken) free.delete(taken)
  }
  return rows
}
