import { Icon } from '#renderer/components/icon.tsx'
import { LinjeMerke } from '#renderer/components/LinjeMerke.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Krav } from '#shared/domain/soeknad/krav.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'
import { amountOf } from '#shared/domain/utbetaling/totals.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'

function Frist({ krav }: { krav: Krav }) {
  const text = useText().krav
  const { day, distance, today } = useDates()
  const { frist, status } = krav
  if (frist === null) return <span className="soft">{text.noFrist}</span>
  if (status !== 'gjelder') return <span className="soft">{text.frist(day(frist))}</span>
  if (frist < today) {
    return (
      <span className="urgent">
        <Icon name="warning" /> {text.overdue(distance(frist))}
      </span>
    )
  }
  return (
    <span className="strong">
      {text.frist(day(frist))}, {distance(frist)}
    </span>
  )
}

/** "Strøm 20. nov. 1 234,00" for each payout it is tied to. */
function Holds({ krav }: { krav: Krav }) {
  const text = useText()
  const { dato } = useDates()
  const describe = (utbetaling: Utbetaling) => {
    const amount = amountOf(utbetaling)
    return [
      utbetaling.ytelse,
      utbetaling.dato === null ? text.tid.undated : dato(utbetaling.dato),
      amount === null ? '' : formatBeloep(amount),
    ].join(' ')
  }
  return (
    <>
      {krav.holds.map((utbetaling) => (
        <span key={utbetaling.id} className="hint">
          <Icon name="ventende" /> {text.krav.holds(describe(utbetaling))}
        </span>
      ))}
      {krav.unknownHolds > 0 && (
        <span className="soft">{text.krav.holds(text.krav.holdsUnknown(krav.unknownHolds))}</span>
      )}
    </>
  )
}

/** What is asked, in words: its title, or what kind of thing it is and for which days. */
export function useKravTitle(): (krav: Krav) => string {
  const text = useText().krav
  const { periode } = useDates()
  return ({ tittel, type, periode: days }) =>
    tittel ?? [text.untitled[type], days && periode(days)].filter((word) => word !== undefined).join(' ')
}

/** The source of what is asked; of its deadline too, when another tells that. */
function Source({ krav, title }: { krav: Krav; title: string }) {
  const text = useText()
  const { day } = useDates()
  const { opphav, frist, fristFrom } = krav
  return (
    <OpphavButton
      of={title}
      opphav={opphav}
      facts={[{ term: text.krav.fristTerm, value: frist && day(frist) }]}
      others={fristFrom ? [{ title: text.opphav.fristFrom, opphav: fristFrom }] : []}
    />
  )
}

export function KravRow({ krav }: { krav: Krav }) {
  const text = useText().krav
  const title = useKravTitle()(krav)
  const isNow = krav.status === 'gjelder'
  return (
    <li className={`row row--${krav.opphav.linje} krav`}>
      <div className="row__main">
        <span>
          <span className={isNow ? 'strong' : 'soft'}>{title}</span> <LinjeMerke linje={krav.opphav.linje} />
        </span>
        <span className="row__words">
          <Frist krav={krav} />
          <span>{text.type[krav.type]}</span>
          {!isNow && <span>{text.status[krav.status]}</span>}
        </span>
        {krav.beskrivelse !== null && <span className="small krav__text">{krav.beskrivelse}</span>}
        <span className="row__words">
          <Holds krav={krav} />
        </span>
      </div>
      <Source krav={krav} title={title} />
    </li>
  )
}
