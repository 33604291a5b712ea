import { FactList } from '#renderer/components/FactList.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useKode } from '#renderer/components/useKode.ts'
import { useText } from '#renderer/text/text.ts'
import type { Oppfoelging, Oppfoelgingsstatus, Vedtak14a } from '#shared/domain/oppfoelging/oppfoelging.ts'
import { WithOpphav } from '../WithOpphav.tsx'

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
  if (status === null) return []
  const fact = (term: string, value: string | null, note?: string) => ({
    term,
    value: value === null ? null : <WithOpphav of={term} opphav={status.opphav} value={value} note={note} />,
  })
  const { formidlingsgruppe, servicegruppe, rettighetsgruppe, inaktivFra } = status
  const reactivate = status.kanEnkeltReaktiveres ? text.reaktiveres : undefined
  return [
    fact(text.formidling, formidlingsgruppe && kode(formidlingsgruppe)),
    fact(text.inaktivFra, inaktivFra && dato(inaktivFra), reactivate),
    fact(text.service, servicegruppe && kode(servicegruppe)),
    fact(text.rettighet, rettighetsgruppe && kode(rettighetsgruppe)),
    fact(text.enhet, status.enhetsnummer),
    fact(text.sak, status.sakId),
  ]
}

/** The decision first: it says what help the bruker is to get. */
export function Status({ oppfoelging }: { oppfoelging: Oppfoelging }) {
  const decided = useVedtak14aFacts(oppfoelging.vedtak14a)
  const status = useStatusFacts(oppfoelging.status)
  return <FactList facts={[...decided, ...status]} />
}
