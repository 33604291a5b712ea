import { compareDato, type Dato, daysBetween } from '../tid/dato.ts'
import type { Utbetalingsrad } from './sources.ts'
import { amountOf } from './totals.ts'
import type { Utbetaling } from './utbetaling.ts'

export type NextUtbetaling = {
  row: Utbetalingsrad
  dato: Dato
  daysLeft: number
  amount: ReturnType<typeof amountOf>
  /** Fact, the source's plan, or something that must happen first. */
  certainty: 'utbetalt' | 'planlagt' | 'ventende'
  /** The money goes to somebody else, a landlord for example. */
  toOther: boolean
}

const certaintyOf = (utbetaling: Utbetaling): NextUtbetaling['certainty'] | undefined => {
  switch (utbetaling.status) {
    case 'utbetalt':
    case 'planlagt':
    case 'ventende':
      return utbetaling.status
    case 'stoppet':
    case 'returnert':
    case 'ukjent':
      return undefined
  }
}

function toNext(row: Utbetalingsrad, today: Dato): NextUtbetaling[] {
  const { utbetaling } = row
  const certainty = certaintyOf(utbetaling)
  if (certainty === undefined || utbetaling.dato === null || utbetaling.dato < today) return []
  const { dato } = utbetaling
  const toOther = utbetaling.mottaker.type === 'annen'
  const daysLeft = daysBetween(today, dato)
  return [{ row, dato, daysLeft, amount: amountOf(utbetaling), certainty, toOther }]
}

/**
 * The next money, from today on. Money to the bruker goes before money to somebody else;
 * stopped, returned and unknown money is no money.
 */
export function findNextUtbetaling(rows: readonly Utbetalingsrad[], today: Dato): NextUtbetaling | undefined {
  const coming = rows.flatMap((row) => toNext(row, today)).sort((a, b) => compareDato(a.dato, b.dato))
  return coming.find((next) => !next.toOther) ?? coming[0]
}
