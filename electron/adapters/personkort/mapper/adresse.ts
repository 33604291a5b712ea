import { addProblem, mapEach, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Adresse } from '#shared/domain/bruker/person.ts'
import { oppholdssteder, readCode } from '../codes.ts'
import type { AdresseformerDto } from '../schema/adresse.ts'
import type { MetadataDto } from '../schema/metadata.ts'
import type { PersonDto } from '../schema/person.ts'
import { toAdresselinjer } from './adresselinjer.ts'
import { isCurrent, toRef } from './current.ts'

type CommonDto = AdresseformerDto & { coAdressenavn: string | null; metadata: MetadataDto | null }
type Kind = { type: Adresse['type']; element: string; path: string; reading: Reading }

/** All current addresses, bosted first. */
export function toAdresser(dto: PersonDto, at: string, reading: Reading): Adresse[] {
  const kind = (type: Adresse['type'], element: string, path: string): Kind => ({
    type,
    element,
    path,
    reading,
  })
  const fromTo = (entry: { gyldigFraOgMed: Adresse['fom']; gyldigTilOgMed: Adresse['tom'] }) => ({
    fom: entry.gyldigFraOgMed,
    tom: entry.gyldigTilOgMed,
  })
  return [
    ...mapEach(dto.bostedsadresse, `${at}.bostedsadresse`, (entry, path) =>
      toAdresse(kind('bosted', 'bostedsadresse', path), entry, fromTo(entry)),
    ),
    ...mapEach(dto.deltBosted, `${at}.deltBosted`, (entry, path) =>
      toAdresse(kind('delt', 'deltBosted', path), entry, {
        fom: entry.startdatoForKontrakt,
        tom: entry.sluttdatoForKontrakt,
      }),
    ),
    ...mapEach(dto.oppholdsadresse, `${at}.oppholdsadresse`, (entry, path) =>
      toAdresse(kind('opphold', 'oppholdsadresse', path), entry, fromTo(entry)),
    ),
    ...mapEach(dto.kontaktadresse, `${at}.kontaktadresse`, (entry, path) =>
      toAdresse(kind('kontakt', 'kontaktadresse', path), entry, fromTo(entry)),
    ),
  ]
}

function toAdresse(kind: Kind, entry: CommonDto, valid: Pick<Adresse, 'fom' | 'tom'>): Adresse | null {
  if (!isCurrent(entry)) return null
  const { type, element, path, reading } = kind
  const lines = [...toAdresselinjer(entry), ...toElsewhere(entry, path, reading)]
  if (lines.length === 0) {
    addProblem(reading, path, 'missing', 'an address in a known form')
    return null
  }
  const opphav = toOpphav(reading, element, toRef(entry))
  return { opphav, type, linjer: lines, coNavn: entry.coAdressenavn, ...valid }
}

/** Staying somewhere without an address there; an unknown code is shown as it is. */
function toElsewhere({ oppholdAnnetSted: code }: CommonDto, path: string, reading: Reading): string[] {
  if (!code) return []
  return [readCode(oppholdssteder, code, `${path}.oppholdAnnetSted`, reading) ?? code]
}
