import { compareDato, type Dato, daysBetween } from '../tid/dato.ts'
import type { Utbetaling } from './utbetaling.ts'

/** What a list of payouts of one benefit says of it as a whole. */
export type Betaling = {
  /** The newest one paid, which the amount and the source are read from; undefined when none is paid yet. */
  lastPaid: Utbetaling | undefined
  /** The soonest one still to come. */
  next: Utbetaling | undefined
  /** Last day any of the paid ones covers. */
  paidThrough: Dato | null
}

/** Benefits paid once a month and rarer count as being paid; older than this they are history. */
const RECENT_DAYS = 62

const dated = (list: readonly Utbetaling[]) =>
  list.flatMap((u) => (u.dato === null ? [] : [{ u, dato: u.dato }]))

export function sumUpBetaling(list: readonly Utbetaling[], today: Dato): Betaling {
  const paid = dated(list.filter((u) => u.status === 'utbetalt')).sort((a, b) => compareDato(b.dato, a.dato))
  const coming = dated(list.filter((u) => u.status === 'planlagt' || u.status === 'ventende'))
    .filter(({ dato }) => dato >= today)
    .sort((a, b) => compareDato(a.dato, b.dato))
  const ends = paid.flatMap(({ u }) => (u.periode.tom === null ? [] : [u.periode.tom])).sort(compareDato)
  return { lastPaid: paid[0]?.u, next: coming[0]?.u, paidThrough: ends.at(-1) ?? null }
}

/** Paid within two months, or more to come. Returned and stopped money is no payment. */
export function isBeingPaid({ lastPaid, next }: Betaling, today: Dato): boolean {
  return next !== undefined || (lastPaid?.dato != null && daysBetween(lastPaid.dato, today) <= RECENT_DAYS)
}
