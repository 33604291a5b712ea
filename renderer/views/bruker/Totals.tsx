import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { compareDato } from '#shared/domain/tid/dato.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import { totalPerStatus } from '#shared/domain/utbetaling/totals.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { StatusWord } from './StatusWord.tsx'

/** One sum per status, side by side and never added together. */
export function Totals({ utbetalinger }: { utbetalinger: readonly Utbetaling[] }) {
  const text = useText().utbetaling
  const { dato } = useDates()
  const [first] = utbetalinger.flatMap((each) => each.dato ?? []).sort(compareDato)
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
      {first && <li className="soft small">{text.since(dato(first))}</li>}
    </ul>
  )
}
