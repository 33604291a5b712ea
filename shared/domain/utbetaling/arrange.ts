import { compareDato, type Dato } from '../tid/dato.ts'
import type { Utbetalingsrad } from './sources.ts'
import type { Utbetaling } from './utbetaling.ts'

/** Money somebody still expects. */
export function isExpected(utbetaling: Utbetaling): boolean {
  return utbetaling.status === 'planlagt' || utbetaling.status === 'ventende'
}

/** Expected, but the day has gone by without the source saying it was paid. */
export function isPastDue(utbetaling: Utbetaling, today: Dato): boolean {
  return isExpected(utbetaling) && utbetaling.dato !== null && utbetaling.dato < today
}

export type ArrangedUtbetalinger = {
  /** Soonest first: still expected, or dated today or later whatever the status. */
  upcoming: Utbetalingsrad[]
  /** Newest first. */
  earlier: Utbetalingsrad[]
  undated: Utbetalingsrad[]
}

const dayOf = (row: Utbetalingsrad) => row.utbetaling.dato

const byDay = (a: Utbetalingsrad, b: Utbetalingsrad): number => {
  const [x, y] = [dayOf(a), dayOf(b)]
  return x === null || y === null ? 0 : compareDato(x, y)
}

/** Upcoming, then earlier, and what has no date apart: a missing date is never guessed. */
export function arrangeUtbetalinger(rows: readonly Utbetalingsrad[], today: Dato): ArrangedUtbetalinger {
  const isUpcoming = ({ utbetaling }: Utbetalingsrad) =>
    isExpected(utbetaling) || (utbetaling.dato !== null && utbetaling.dato >= today)
  const dated = rows.filter((row) => dayOf(row) !== null)
  return {
    upcoming: dated.filter(isUpcoming).sort(byDay),
    earlier: dated.filter((row) => !isUpcoming(row)).sort((a, b) => byDay(b, a)),
    undated: rows.filter((row) => dayOf(row) === null),
  }
}
