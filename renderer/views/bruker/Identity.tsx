import { Skeleton } from '@navikt/ds-react/Skeleton'
import { Heading } from '@navikt/ds-react/Typography'
import type { PartView } from '#renderer/api/usePart.ts'
import { formatNavn } from '#renderer/components/name.ts'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { languageName, readableCode } from '#renderer/text/codes.ts'
import { useText } from '#renderer/text/text.ts'
import { useLanguage } from '#renderer/text/useLanguage.ts'
import type { Kontaktinformasjon } from '#shared/domain/bruker/kontakt.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { ageOn } from '#shared/domain/identitet/personidentifikator.ts'
import { IdentLine } from './IdentLine.tsx'
import { isComing, valueIn } from './value.ts'

type Props = {
  brukerId: BrukerId
  person: PartView<Person>
  kontaktinformasjon: PartView<Kontaktinformasjon>
}

/** "28 år · bosatt · språk: norsk · tolk: somali" */
function useFacts(person: Person, spraak: string | null): string {
  const text = useText()
  const language = useLanguage()
  const { today } = useDates()
  const { foedselsdato, doedsdato, personstatus, talespraaktolk, tegnspraaktolk } = person
  const names = (codes: string[]) => codes.map((code) => languageName(code, language)).join(', ')
  const age = foedselsdato === null ? undefined : ageOn(foedselsdato, today, doedsdato)
  const ageText = doedsdato === null ? text.bruker.age : text.bruker.ageAtDeath
  return [
    age === undefined ? undefined : ageText(age),
    personstatus === null ? undefined : readableCode(personstatus),
    spraak === null ? undefined : text.bruker.spraak(languageName(spraak, language)),
    talespraaktolk.length > 0 ? text.bruker.tolk(names(talespraaktolk)) : text.bruker.noTolk,
    tegnspraaktolk.length > 0 ? text.bruker.tegnspraaktolk(names(tegnspraaktolk)) : undefined,
  ]
    .filter((fact) => fact !== undefined)
    .join(' · ')
}

function Known({ brukerId, person, spraak }: { brukerId: BrukerId; person: Person; spraak: string | null }) {
  const facts = useFacts(person, spraak)
  const navn = formatNavn(person.navn)
  return (
    <>
      <div className="identity__name">
        <Heading level="1" size="medium" tabIndex={-1}>
          {navn}
        </Heading>
        <OpphavButton of={navn} opphav={person.opphav} />
      </div>
      <IdentLine brukerId={brukerId} ident={person.ident} />
      <p className="identity__facts">{facts}</p>
    </>
  )
}

/** Who it is. The name's room is there before the name. */
export function Identity({ brukerId, person, kontaktinformasjon }: Props) {
  const text = useText()
  const known = valueIn(person)
  const spraak = valueIn(kontaktinformasjon)?.spraak ?? null
  if (known !== undefined) return <Known brukerId={brukerId} person={known} spraak={spraak} />
  if (!isComing(person)) {
    return (
      <Heading level="1" size="medium" tabIndex={-1}>
        {text.bruker.screen}
      </Heading>
    )
  }
  return (
    <>
      <Heading level="1" size="medium" tabIndex={-1}>
        <span className="visually-hidden">{text.bruker.screen}</span>
        <Skeleton as="span" variant="text" width="16rem" aria-hidden />
      </Heading>
      <Skeleton variant="text" width="10rem" />
      <Skeleton variant="text" width="14rem" />
    </>
  )
}
