import type { BrukerViews } from '#renderer/api/useBruker.ts'
import { type Fact, FactList } from '#renderer/components/FactList.tsx'
import { OpphavButton } from '#renderer/components/Opphav.tsx'
import { Panel } from '#renderer/components/Panel.tsx'
import { Part } from '#renderer/components/Part.tsx'
import { useDates } from '#renderer/components/useDates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Kontaktinformasjon } from '#shared/domain/bruker/kontakt.ts'
import type { Adresse, Person } from '#shared/domain/bruker/person.ts'
import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import { isWithin } from '#shared/domain/tid/periode.ts'
import { Kontordel } from './Kontordel.tsx'
import { valueIn } from './value.ts'
import { WithOpphav } from './WithOpphav.tsx'

function useDigital({ aktiv, reservert, kanVarsles }: Kontaktinformasjon): string {
  const text = useText().kontakt
  if (reservert === true) return text.digitalReserved
  if (!aktiv) return text.inactive
  if (kanVarsles === null) return text.digitalUnknown
  return kanVarsles ? text.digitalYes : text.digitalNo
}

function Digital({ kontakt }: { kontakt: Kontaktinformasjon }) {
  const text = useText().kontakt
  const { age } = useDates()
  const digital = useDigital(kontakt)
  const { opphav, mobil, mobilOppdatert, epost } = kontakt
  const told = (term: string, value: string | null, note?: string): Fact => ({
    term,
    value: value === null ? null : <WithOpphav of={term} opphav={opphav} value={value} note={note} />,
  })
  return (
    <FactList
      facts={[
        told(text.phone, mobil, mobilOppdatert === null ? undefined : text.updated(age(mobilOppdatert))),
        told(text.email, epost),
        told(text.digital, digital),
      ]}
    />
  )
}

function Address({ adresse }: { adresse: Adresse }) {
  const text = useText().kontakt
  const co = adresse.coNavn === null ? [] : [text.co(adresse.coNavn)]
  return (
    <span className="with-opphav">
      <span>{[...co, ...adresse.linjer].join(', ')}</span>
      <OpphavButton of={text.address[adresse.type]} opphav={adresse.opphav} />
    </span>
  )
}

/** The register's numbers that the contact register does not already tell. */
function otherPhones({ telefonnumre }: Person, mobil: string | null): Person['telefonnumre'] {
  const digits = (nummer: string) => nummer.replace(/\D/g, '').slice(-8)
  return telefonnumre
    .filter(({ nummer }) => mobil === null || digits(nummer) !== digits(mobil))
    .sort((a, b) => (a.prioritet ?? 9) - (b.prioritet ?? 9))
}

function FromRegister({ person, mobil }: { person: Person; mobil: string | null }) {
  const text = useText().kontakt
  const { today } = useDates()
  const adresser = person.adresser.filter((adresse) => isWithin(adresse, today))
  const phone = (nummer: string, opphav: Opphav) => (
    <WithOpphav of={text.phone} opphav={opphav} value={nummer} />
  )
  return (
    <FactList
      facts={[
        ...otherPhones(person, mobil).map(({ nummer, opphav }) => ({
          term: text.phone,
          value: phone(nummer, opphav),
        })),
        ...(adresser.length === 0 ? [{ term: text.address.bosted, value: text.noAddress }] : []),
        ...adresser.map((adresse) => ({
          term: text.address[adresse.type],
          value: <Address adresse={adresse} />,
        })),
      ]}
    />
  )
}

/** How to reach the bruker, and who answers at the office. */
export function KontaktPanel({ views }: { views: BrukerViews }) {
  const text = useText()
  const mobil = valueIn(views.kontaktinformasjon)?.mobil ?? null
  return (
    <Panel id="kontakt" title={text.panel.kontakt}>
      <Part view={views.kontaktinformasjon} lines={3}>
        {(kontakt) => <Digital kontakt={kontakt} />}
      </Part>
      <Part view={views.person} lines={2}>
        {(person) => <FromRegister person={person} mobil={mobil} />}
      </Part>
      <hr className="panel__rule" />
      <Kontordel view={views.kontor} />
    </Panel>
  )
}
