import { Icon } from '#renderer/components/icon.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import { type Kilde, kildenavn } from '#shared/domain/kilde/kilde.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Uenighet } from '#shared/domain/ytelse/ytelse.ts'

type Says = { kilde: Kilde; tom: Dato | null }

/** "Kildene er ikke enige. Arena: til 30. juni, Personkort: utbetalt til 31. mai". Neither is chosen. */
export function Uenigheter({ uenigheter }: { uenigheter: readonly Uenighet[] }) {
  const text = useText().ytelse
  const { dato } = useDates()
  const decided = ({ kilde, tom }: Says) =>
    tom === null ? text.saysNoEnd(kildenavn[kilde]) : text.says(kildenavn[kilde], dato(tom))
  const words = (uenighet: Uenighet): string => {
    switch (uenighet.type) {
      case 'sluttdato':
        return text.disagree(decided(uenighet.first), decided(uenighet.second))
      case 'betaltKortere':
      case 'betaltLengre': {
        const { kilde, tom } = uenighet.betalt
        return text.disagree(decided(uenighet.vedtak), text.paid(kildenavn[kilde], dato(tom)))
      }
    }
  }
  return (
    <>
      {uenigheter.map((uenighet) => (
        <span key={uenighet.type} className="hint small">
          <Icon name="warning" /> {words(uenighet)}
        </span>
      ))}
    </>
  )
}
