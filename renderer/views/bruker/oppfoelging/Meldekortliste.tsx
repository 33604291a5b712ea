import { Icon } from '#renderer/components/icon.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { StateNote } from '#renderer/components/StateNote.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import { type Meldekort, meldekortfrist } from '#shared/domain/oppfoelging/meldekort.ts'
import { formatBeloep } from '#shared/domain/utbetaling/beloep.ts'

/** How many are shown: the ones one is asked about. */
const SHOWN = 4

function Clock({ meldekort }: { meldekort: Meldekort }) {
  const text = useText()
  const { day, dato, distance, today } = useDates()
  const { tidligst, frist } = meldekortfrist(meldekort)
  if (meldekort.mottatt !== null) {
    return <span className="soft">{text.oppfoelging.mottatt(dato(meldekort.mottatt))}</span>
  }
  if (meldekort.tilstand !== 'ikkeSendt') return null
  if (tidligst > today) return <span className="soft">{text.oppfoelging.sendesFra(day(tidligst))}</span>
  if (frist < today) {
    return (
      <span className="urgent">
        <Icon name="warning" /> {text.krav.overdue(distance(frist))}
      </span>
    )
  }
  return <span className="strong">{text.oppfoelging.frist(day(frist), distance(frist))}</span>
}

function Row({ meldekort }: { meldekort: Meldekort }) {
  const text = useText().oppfoelging
  const { periode } = useDates()
  const kode = useKode()
  const { fom, tom, tilstand, status, brutto } = meldekort
  const days = periode({ fom, tom }) ?? ''
  return (
    <li className="row row--stat">
      <div className="row__main row__main--flow">
        <span>
          {days}{' '}
          <span className="soft small">{tilstand === 'ukjent' ? kode(status) : text.tilstand[tilstand]}</span>
        </span>
        <span className="small">
          <Clock meldekort={meldekort} />
        </span>
      </div>
      {brutto !== null && <span className="amount">{formatBeloep(brutto)}</span>}
      <OpphavButton of={`${text.meldekort} ${days}`} opphav={meldekort.opphav} />
    </li>
  )
}

/** The newest ones, with the clock of the one to send. */
export function Meldekortliste({ meldekort }: { meldekort: readonly Meldekort[] }) {
  const text = useText().oppfoelging
  if (meldekort.length === 0) return <StateNote kind="ingenData" title={text.ingenMeldekort} />
  const newest = [...meldekort].sort((a, b) => (a.fom < b.fom ? 1 : -1)).slice(0, SHOWN)
  return (
    <RovingList className="rows">
      {newest.map((each) => (
        <Row key={each.id} meldekort={each} />
      ))}
    </RovingList>
  )
}
