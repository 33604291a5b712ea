import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Lines } from '#renderer/components/Lines.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import { findNextUtbetaling, type NextUtbetaling } from '#shared/domain/utbetaling/nextUtbetaling.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import { Answer } from './Answer.tsx'
import { Reservation } from './Reservation.tsx'
import { StatusWord } from './StatusWord.tsx'
import { isComing, isUnknown } from './value.ts'

type Props = { views: BrukerViews; rader: readonly Utbetalingsrad[] }

function Known({ next }: { next: NextUtbetaling }) {
  const text = useText()
  const { day, distance } = useDates()
  const { utbetaling } = next.row
  const amount =
    next.amount === null ? text.bruker.unknownAmount : text.utbetaling.amount(formatBeloep(next.amount))
  return (
    <>
      <p className="answer__fact">
        {day(next.dato)} · <span className="amount">{amount}</span>
      </p>
      <div className="answer__line">
        <LinjeMerke linje={utbetaling.opphav.linje} /> {utbetaling.ytelse}
        {next.toOther && `, ${text.bruker.toOther}`}
        <OpphavButton of={`${text.bruker.nextMoney}: ${utbetaling.ytelse}`} opphav={utbetaling.opphav} />
      </div>
      <p className="answer__line row__words">
        <span>{distance(next.dato)}</span>
        <StatusWord status={next.certainty} word={text.bruker.certainty[next.certainty]} />
      </p>
    </>
  )
}

/** When the next money comes, how much, from whom, and how sure it is. */
export function NextMoney({ views, rader }: Props) {
  const text = useText()
  const { today } = useDates()
  const asked = [views.utbetalinger, views.kommunaleUtbetalinger]
  const next = findNextUtbetaling(rader, today)
  return (
    <Answer
      label={text.bruker.nextMoney}
      note={<Reservation views={asked} shared={views.noekkelopplysninger} />}
      isMain
    >
      {next && <Known next={next} />}
      {!next && asked.some(isComing) && <Lines count={3} />}
      {!next && !asked.some(isComing) && (
        <p className="answer__fact answer__fact--none">
          {isUnknown(asked) ? text.bruker.notKnown : text.bruker.noNextMoney}
        </p>
      )}
    </Answer>
  )
}
