import type { PartView } from '#renderer/api/usePart.ts'
import { Icon, type IconName } from '#renderer/components/icon.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { readableCode } from '#renderer/text/codes.ts'
import { useText } from '#renderer/text/text.ts'
import type { Kontaktinformasjon } from '#shared/domain/bruker/kontakt.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import { isWithin } from '#shared/domain/tid/periode.ts'
import { valueIn } from './value.ts'
import './varsler.css'

type Varsel = { icon: IconName; word: string; opphav: Opphav; isStrong?: boolean }
type Props = { person: PartView<Person>; kontaktinformasjon: PartView<Kontaktinformasjon> }

function usePersonVarsler(person: Person | undefined): Varsel[] {
  const { varsel } = useText()
  const { dato, today } = useDates()
  if (person === undefined) return []
  const { adressebeskyttelse: vern, doedsdato, opphav } = person
  return [
    ...(vern === 'ugradert'
      ? []
      : [{ icon: 'adresse' as const, word: varsel[vern], opphav, isStrong: true }]),
    ...(person.skjermet === true
      ? [{ icon: 'begrenset' as const, word: varsel.skjermet, opphav, isStrong: true }]
      : []),
    ...(doedsdato === null ? [] : [{ icon: 'doed' as const, word: varsel.doed(dato(doedsdato)), opphav }]),
    ...person.sikkerhetstiltak
      .filter((tiltak) => isWithin(tiltak, today))
      .map((tiltak) => ({
        icon: 'warning' as const,
        word: varsel.sikkerhetstiltak(tiltak.beskrivelse ?? readableCode(tiltak.type)),
        opphav: tiltak.opphav,
        isStrong: true,
      })),
    ...person.verger
      .filter((verge) => isWithin(verge, today))
      .map((verge) => ({
        icon: 'verge' as const,
        word: varsel.verge(readableCode(verge.type)),
        opphav: verge.opphav,
      })),
  ]
}

/** What must be known before anything is done: text and icon, the gravest first. */
export function Varsler({ person, kontaktinformasjon }: Props) {
  const text = useText()
  const kontakt = valueIn(kontaktinformasjon)
  const varsler = usePersonVarsler(valueIn(person))
  if (kontakt?.reservert === true) {
    varsler.push({ icon: 'papir', word: text.varsel.reservert, opphav: kontakt.opphav })
  }
  return (
    <ul className="varsler" aria-label={text.bruker.warnings}>
      {varsler.map(({ icon, word, opphav, isStrong }) => (
        <li key={`${word}:${opphav.ref}`} className={`varsel ${isStrong ? 'varsel--strong' : ''}`}>
          <Icon name={icon} /> {word}
          <OpphavButton of={word} opphav={opphav} />
        </li>
      ))}
    </ul>
  )
}
