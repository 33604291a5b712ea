import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import { type LoependeYtelse, listLoependeYtelser } from '#shared/domain/utbetaling/loependeYtelser.ts'
import { amountOf } from '#shared/domain/utbetaling/totals.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'

function useWords({ lastPaid, next, paidThrough }: LoependeYtelse): string {
  const text = useText().vedtak
  const { dato } = useDates()
  return [
    lastPaid?.dato ? text.lastPaid(dato(lastPaid.dato)) : undefined,
    paidThrough === null ? undefined : text.paidThrough(dato(paidThrough)),
    next?.dato ? text.next(dato(next.dato)) : undefined,
  ]
    .filter((word) => word !== undefined)
    .join(' · ')
}

function Row({ ytelse }: { ytelse: LoependeYtelse }) {
  const text = useText()
  const words = useWords(ytelse)
  const shown = ytelse.lastPaid ?? ytelse.next
  const amount = shown ? amountOf(shown) : null
  return (
    <li className="row row--stat">
      <div className="row__main">
        <span className="strong">{ytelse.ytelse}</span>
        <span className="soft small">{words}</span>
      </div>
      <span className="amount">{amount === null ? text.utbetaling.noAmount : formatBeloep(amount)}</span>
      {shown && <OpphavButton of={ytelse.ytelse} opphav={shown.opphav} />}
    </li>
  )
}

/** Benefits the state pays now, read from what has been paid: the decisions themselves come with Arena and Infotrygd. */
export function StatYtelser({ utbetalinger }: { utbetalinger: readonly Utbetaling[] }) {
  const text = useText()
  const { today } = useDates()
  const ytelser = listLoependeYtelser(utbetalinger, today)
  if (ytelser.length === 0) return <StateNote kind="ingenData" title={text.vedtak.noYtelser} />
  return (
    <RovingList className="rows">
      {ytelser.map((ytelse) => (
        <Row key={ytelse.ytelse} ytelse={ytelse} />
      ))}
    </RovingList>
  )
}
