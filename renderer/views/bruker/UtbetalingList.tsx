import { Button } from '@navikt/ds-react/Button'
import { useState } from 'react'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { addMonths, type Dato } from '#shared/domain/tid/dato.ts'
import { arrangeUtbetalinger } from '#shared/domain/utbetaling/arrange.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import { Totals } from './Totals.tsx'
import { UtbetalingRow } from './UtbetalingRow.tsx'

/** Older than this is one step away, and the button says how many rows that is. */
const SHOWN_MONTHS = 3

function Group({ title, rader }: { title: string; rader: readonly Utbetalingsrad[] }) {
  if (rader.length === 0) return null
  return (
    <>
      <h3 className="utbetalinger__group">{title}</h3>
      <RovingList className="rows">
        {rader.map((rad) => (
          <UtbetalingRow key={`${rad.utbetaling.opphav.kilde}:${rad.utbetaling.id}`} rad={rad} />
        ))}
      </RovingList>
    </>
  )
}

const isRecent = ({ utbetaling }: Utbetalingsrad, from: Dato) =>
  utbetaling.dato === null || utbetaling.dato >= from

export function UtbetalingList({ rader }: { rader: readonly Utbetalingsrad[] }) {
  const text = useText().utbetaling
  const { today } = useDates()
  const [isAll, setAll] = useState(false)
  const { upcoming, earlier, undated } = arrangeUtbetalinger(rader, today)
  const recent = earlier.filter((rad) => isRecent(rad, addMonths(today, -SHOWN_MONTHS)))
  const hidden = earlier.length - recent.length
  if (rader.length === 0) return <p className="soft small">{text.none}</p>
  return (
    <>
      <Totals utbetalinger={rader.map(({ utbetaling }) => utbetaling)} />
      {upcoming.length === 0 && <p className="soft small">{text.noUpcoming}</p>}
      <Group title={text.upcoming} rader={upcoming} />
      <Group title={text.undated} rader={undated} />
      <Group title={text.earlier} rader={isAll ? earlier : recent} />
      {hidden > 0 && (
        <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={() => setAll(!isAll)}>
          {isAll ? text.showFewer : text.showOlder(hidden)}
        </Button>
      )}
    </>
  )
}
