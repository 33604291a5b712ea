import type { PartView } from '#renderer/api/usePart.ts'
import { FactList } from '#renderer/components/FactList.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { type AapentIdag, getAapentIdag } from '#shared/domain/kontor/aapningstid.ts'
import type { Kontor } from '#shared/domain/kontor/kontor.ts'
import { toOsloClock } from '#shared/domain/tid/tidspunkt.ts'

function useHours(idag: AapentIdag): string {
  const text = useText().kontor
  switch (idag.kind) {
    case 'aapent':
      return `${text.open(idag.fra, idag.til)}, ${idag.isOpenNow ? text.isOpen : text.isClosed}`
    case 'stengt':
      return text.closed
    case 'ikkeOppgitt':
      return text.unknown
  }
}

const withNote = (value: string | null, note: string | null) =>
  value === null ? null : [value, note].filter((part) => part !== null).join(' ')

function Office({ kontor }: { kontor: Kontor }) {
  const text = useText().kontor
  const { now, today } = useDates()
  const idag = getAapentIdag(kontor, today, toOsloClock(now))
  const hours = useHours(idag)
  const kommentar = 'kommentar' in idag ? idag.kommentar : null
  const duty = withNote(
    kontor.vakttelefon,
    kontor.vakttelefonTider === null ? null : text.dutyHours(kontor.vakttelefonTider),
  )
  return (
    <>
      <div className="with-opphav">
        <span>
          <span className="strong">{kontor.navn}</span>{' '}
          <span className="soft small">{text.number(kontor.enhetsnummer)} · </span>
          {hours}
          {kommentar !== null && <span className="soft small"> {kommentar}</span>}
        </span>
        <OpphavButton of={kontor.navn} opphav={kontor.opphav} />
      </div>
      <FactList
        facts={[
          { term: text.duty, value: duty ?? <span className="soft">{text.noDuty}</span> },
          { term: text.phone, value: withNote(kontor.telefon, kontor.telefonKommentar) },
          { term: text.address, value: kontor.besoeksadresse },
        ]}
      />
    </>
  )
}

/** The office that serves the bruker, open or not now, and who answers. */
export function Kontordel({ view }: { view: PartView<Kontor> }) {
  return (
    <Part view={view} lines={4}>
      {(kontor) => <Office kontor={kontor} />}
    </Part>
  )
}
