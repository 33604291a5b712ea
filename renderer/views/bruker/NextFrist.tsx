import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { Icon } from '#renderer/components/icon.tsx'
import { Lines } from '#renderer/components/Lines.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Krav } from '#shared/domain/soeknad/krav.ts'
import { type NextFrist as Frist, findFrister } from '#shared/domain/soeknad/nextFrist.ts'
import { Answer } from './Answer.tsx'
import { useKravTitle } from './KravRow.tsx'
import { Reservation } from './Reservation.tsx'
import { isComing, isUnknown } from './value.ts'

type Props = { views: BrukerViews; krav: readonly Krav[] }

function Known({ frist }: { frist: Frist }) {
  const text = useText()
  const { day, distance } = useDates()
  const { opphav, fristFrom = opphav } = frist.krav
  const title = useKravTitle()(frist.krav)
  return (
    <>
      <p className={`answer__fact ${frist.daysLeft <= 1 ? 'urgent' : ''}`}>
        {day(frist.frist)} · {distance(frist.frist)}
      </p>
      <div className="answer__line">
        <LinjeMerke linje={opphav.linje} /> <span className="answer__title">{title}</span>
        <OpphavButton of={`${text.bruker.nextFrist}: ${title}`} opphav={fristFrom} />
      </div>
    </>
  )
}

/** The next deadline, and that others have gone by. */
export function NextFrist({ views, krav }: Props) {
  const text = useText()
  const { today } = useDates()
  const { next, overdue } = findFrister(krav, today)
  const asked = [views.soeknader, views.meldekort]
  const isKnown = next !== undefined || overdue.length > 0
  return (
    <Answer
      label={text.bruker.nextFrist}
      note={<Reservation views={asked} shared={views.noekkelopplysninger} />}
      isMain
    >
      {next && <Known frist={next} />}
      {!isKnown && asked.some(isComing) && <Lines count={3} />}
      {!next && !asked.some(isComing) && (
        <p className="answer__fact answer__fact--none">
          {isUnknown(asked) ? text.bruker.notKnown : text.bruker.noNextFrist}
        </p>
      )}
      {overdue.length > 0 && (
        <p className="answer__line urgent">
          <Icon name="warning" /> {text.bruker.overdue(overdue.length)}
        </p>
      )}
    </Answer>
  )
}
