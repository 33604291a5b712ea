import type { Oere } from './beloep.ts'
import { sumOere } from './beloep.ts'
import { type Utbetaling, utbetalingsstatuser } from './utbetaling.ts'

export type StatusTotal = {
  status: Utbetaling['status']
  sum: Oere
  count: number
  /** Rows without an amount: counted, not in the sum. */
  withoutAmount: number
}

/** What the bruker gets, else what was granted; null where the source gives neither. */
export function amountOf(utbetaling: Utbetaling): Oere | null {
  return utbetaling.netto ?? utbetaling.brutto
}

/** One total per status, never across: returned, stopped and planned money is not "utbetalt". */
export function totalPerStatus(utbetalinger: readonly Utbetaling[]): StatusTotal[] {
  return utbetalingsstatuser.flatMap((status) => {
    const rows = utbetalinger.filter((utbetaling) => utbetaling.status === status)
    if (rows.length === 0) return []
    const amounts = rows.map(amountOf).filter((amount) => amount !== null)
    const total = { status, sum: sumOere(amounts), count: rows.length }
    return [{ ...total, withoutAmount: rows.length - amounts.length }]
  })
}
