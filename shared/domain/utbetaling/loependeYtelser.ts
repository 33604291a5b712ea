import { compareDato, type Dato, daysBetween } from '../tid/dato.ts'
import type { Utbetaling } from './utbetaling.ts'

export type LoependeYtelse = {
  ytelse: string
  /** The newest one paid, which the amount and the source are read from; undefined when none is paid yet. */
  lastPaid: Utbetaling | undefined
  /** The soonest one still to come. */
  next: Utbetaling | undefined
  /** Last day any of its payouts covers. */
  paidThrough: Dato | null
  count: number
}

/** Benefits paid once a month and rarer stay in the list; older than this they are history. */
const RECENT_DAYS = 62

const dated = (list: readonly Utbetaling[]) =>
  list.flatMap((u) => (u.dato === null ? [] : [{ u, dato: u.dato }]))

function toYtelse(ytelse: string, list: readonly Utbetaling[], today: Dato): LoependeYtelse {
  const paid = dated(list.filter((u) => u.status === 'utbetalt')).sort((a, b) => compareDato(b.dato, a.dato))
  const coming = dated(list.filter((u) => u.status === 'planlagt' || u.status === 'ventende'))
    .filter(({ dato }) => dato >= today)
    .sort((a, b) => compareDato(a.dato, b.dato))
  const ends = paid.flatMap(({ u }) => (u.periode.tom === null ? [] : [u.periode.tom])).sort(compareDato)
  return {
    ytelse,
    lastPaid: paid[0]?.u,
    next: coming[0]?.u,
    paidThrough: ends.at(-1) ?? null,
    count: list.length,
  }
}

function isCurrent({ lastPaid, next }: LoependeYtelse, today: Dato): boolean {
  return next !== undefined || (lastPaid?.dato != null && daysBetween(lastPaid.dato, today) <= RECENT_DAYS)
}

/** The benefits being paid now, read from payouts: paid within two months, or more to come. By name, in code order: Norwegian collation reads the AA of AAP as Å. */
export function listLoependeYtelser(utbetalinger: readonly Utbetaling[], today: Dato): LoependeYtelse[] {
  const names = new Set(utbetalinger.map((utbetaling) => utbetaling.ytelse))
  const named = (ytelse: string) => utbetalinger.filter((utbetaling) => utbetaling.ytelse === ytelse)
  return [...names]
    .map((ytelse) => toYtelse(ytelse, named(ytelse), today))
    .filter((ytelse) => isCurrent(ytelse, today))
    .sort((a, b) => (a.ytelse < b.ytelse ? -1 : 1))
}
