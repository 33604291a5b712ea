import { FactList } from '#renderer/components/FactList.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { Oppfoelging, Oppfoelgingsstatus, Vedtak14a } from '#shared/domain/oppfoelging/oppfoelging.ts'
import { WithOpphav } from '../WithOpphav.tsx'
import './oppfoelging.css'

function useVedtak14aFacts(vedtak: Vedtak14a | null) {
  const text = useText().oppfoelging
  const { dato } = useDates()
  const kode = useKode()
  if (vedtak === null) return [{ term: text.innsats, value: <span className="soft">{text.ingen14a}</span> }]
  const { opphav, innsatsgruppe, hovedmaal, fattet } = vedtak
  const note = fattet === null ? undefined : text.fattet(dato(fattet))
  return [
    {
      term: text.innsats,
      value: <WithOpphav of={text.innsats} opphav={opphav} value={kode(innsatsgruppe)} note={note} />,
    },
    {
      term: text.hovedmaal,
      value: hovedmaal && <WithOpphav of={text.hovedmaal} opphav={opphav} value={kode(hovedmaal)} />,
    },
  ]
}

function useStatusFacts(status: Oppfoelgingsstatus | null) {
  const text = useText().oppfoelging
  const { dato } = useDates()
  const kode = useKode()
  if (status === null) return { first: [], rest: [] }
  const fact = (term: string, value: string | null, note?: string) => ({
    term,
    value: value === null ? null : <WithOpphav of={term} opphav={status.opphav} value={value} note={note} />,
  })
  const { formidlingsgruppe, servicegruppe, rettighetsgruppe, inaktivFra } = status
  const reactivate = status.kanEnkeltReaktiveres ? text.reaktiveres : undefined
  const first = [
    fact(text.formidling, formidlingsgruppe && kode(formidlingsgruppe)),
    fact(text.inaktivFra, inaktivFra && dato(inaktivFra), reactivate),
  ]
  const rest = [
    { term: text.service, value: servicegruppe && kode(servicegruppe) },
    { term: text.rettighet, value: rettighetsgruppe && kode(rettighetsgruppe) },
    { term: text.enhet, value: status.enhetsnummer },
    { term: text.sak, value: status.sakId },
  ].filter(({ value }) => value !== null)
  return { first, rest }
}

/** The decision first: it says what help the bruker is to get. What is only for reference runs on below, smaller. */
export function Status({ oppfoelging }: { oppfoelging: Oppfoelging }) {
  const decided = useVedtak14aFacts(oppfoelging.vedtak14a)
  const { status } = oppfoelging
  const { first, rest } = useStatusFacts(status)
  return (
    <>
      <FactList facts={[...decided, ...first]} />
      {status && rest.length > 0 && (
        <div className="with-opphav oppfoelging__rest">
          <FactList facts={rest} />
          <OpphavButton of={rest.map(({ term }) => term).join(', ')} opphav={status.opphav} />
        </div>
      )}
    </>
  )
}
