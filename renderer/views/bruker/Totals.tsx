import { useText } from '#renderer/text/text.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import { totalPerStatus } from '#shared/domain/utbetaling/totals.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { StatusWord } from './StatusWord.tsx'

/** One sum per status, side by side and never added together. */
export function Totals({ utbetalinger }: { utbetalinger: readonly Utbetaling[] }) {
  const text = useText().utbetaling
  return (
    <ul className="totals" aria-label={text.totals}>
      {totalPerStatus(utbetalinger).map(({ status, sum, count, withoutAmount }) => (
        <li key={status}>
          <StatusWord status={status} word={text.status[status]} />
          <span className="amount strong">{formatBeloep(sum)}</span>
          <span className="soft small">
            {text.totalCount(count)}
            {withoutAmount > 0 && `, ${text.withoutAmount(withoutAmount)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
