import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { RovingList } from '#renderer/components/RovingList.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Noekkelfakta } from '#shared/domain/bruker/noekkelopplysninger.ts'

/** Documents the municipality has received, as far as it tells. */
export function Dokumenter({ noekkel }: { noekkel: Noekkelfakta }) {
  const text = useText().krav
  const { dato } = useDates()
  if (noekkel.dokumenter.length === 0) return null
  return (
    <>
      <h3 className="krav__old">{text.received}</h3>
      <RovingList className="rows">
        {noekkel.dokumenter.map(({ opphav, tittel, mottatt }) => (
          <li key={`${opphav.ref}:${tittel}`} className="row row--kommune row--slim">
            <span className="row__main">{tittel}</span>
            <span className="soft small nowrap">{mottatt !== null && dato(mottatt)}</span>
            <OpphavButton of={tittel} opphav={opphav} />
          </li>
        ))}
      </RovingList>
    </>
  )
}
