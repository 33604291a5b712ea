import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { Aktivitet } from '#shared/domain/oppfoelging/aktivitet.ts'

function useMeetings({ moeter }: Aktivitet): string[] {
  const text = useText().oppfoelging
  const { day, today } = useDates()
  return moeter
    .filter(({ dato }) => dato >= today)
    .map(({ dato, fra, til, sted }) => {
      const when = text.moete(day(dato), fra === null ? '' : text.klokke(fra, til))
      return sted === null ? when : `${when}, ${sted}`
    })
}

/** An activity: what, where it stands, when, with whom, and the meetings to come. */
export function AktivitetRow({ aktivitet }: { aktivitet: Aktivitet }) {
  const text = useText().oppfoelging
  const { periode } = useDates()
  const kode = useKode()
  const meetings = useMeetings(aktivitet)
  const { navn, lokaltNavn, arrangoer, deltakelse, status, prosent, dagerPerUke } = aktivitet
  const isUnknown = deltakelse === 'ukjent' && status !== null
  const words = [
    periode(aktivitet.periode),
    prosent === null ? undefined : text.prosent(prosent),
    dagerPerUke === null ? undefined : text.dager(dagerPerUke),
    arrangoer,
  ].filter((word) => word !== undefined && word !== null)
  return (
    <li className="row row--stat">
      <div className="row__main">
        <span>
          <span className="strong">{lokaltNavn ?? navn}</span>{' '}
          <span className="soft">{isUnknown ? kode(status) : text.deltakelse[deltakelse]}</span>
        </span>
        {lokaltNavn !== null && <span className="small">{navn}</span>}
        <span className="soft small">{words.join(' · ')}</span>
        {aktivitet.beskrivelse !== null && <span className="small">{aktivitet.beskrivelse}</span>}
        {meetings.map((meeting) => (
          <span key={meeting} className="small strong">
            {meeting}
          </span>
        ))}
      </div>
      <OpphavButton of={navn} opphav={aktivitet.opphav} />
    </li>
  )
}
