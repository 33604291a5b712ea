import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import type { Utbetalingshendelse } from '../hendelse.ts'
import { toInstantKey } from './order.ts'
import { toUtbetaling } from './utbetaling.ts'

export type UtbetalingsSource = {
  kommunenummer: string
  changedMs: number
  /** In order of time. */
  hendelser: readonly Utbetalingshendelse[]
}
type Told = { hendelse: Utbetalingshendelse; kommunenummer: string; key: string }

/**
 * One payout per reference, whichever søknad tells of it: the newest information wins, also when it withdraws the
 * payout. References are one municipality's own: the same in another municipality is other money.
 */
export function mergeUtbetalinger(sources: readonly UtbetalingsSource[]): Utbetaling[] {
  const told = [...sources]
    .sort((a, b) => a.changedMs - b.changedMs)
    .flatMap(({ hendelser, kommunenummer }) =>
      hendelser.map((hendelse): Told => ({ hendelse, kommunenummer, key: toInstantKey(hendelse.tidspunkt) })),
    )
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const newest = new Map(told.map((each) => [`${each.kommunenummer}/${each.hendelse.referanse}`, each]))
  const taken = new Set<string>()
  return [...newest.values()].flatMap(({ hendelse, kommunenummer }) => {
    const { referanse } = hendelse
    const utbetaling = toUtbetaling(
      hendelse,
      taken.has(referanse) ? `${kommunenummer}/${referanse}` : referanse,
    )
    if (utbetaling) taken.add(referanse)
    return utbetaling ?? []
  })
}
