import { addProblem, mapEach, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { Katalogoppfoering } from '#shared/ports/personkortPort.ts'
import type { IdenterDto } from '../schema/identer.ts'
import type { KatalogpersonDto } from '../schema/katalog.ts'
import { findAktoerId } from './aktoerId.ts'
import { toCurrentNavn } from './navn.ts'
import { toAdressebeskyttelse } from './vern.ts'

/** A person of the directory; whether they are shielded is asked apart. */
export type Katalogperson = Pick<Katalogoppfoering, 'ident' | 'navn'> &
  Pick<Personvern, 'adressebeskyttelse'> & { aktoerId: string | null }

/** The people of one page. One without a valid ident cannot be opened, so it is left out and said. */
export function toKatalogpersoner(
  hits: readonly ({ person: KatalogpersonDto | null; identer: IdenterDto } | null)[] | null,
  reading: Reading,
): Katalogperson[] {
  return mapEach(hits, 'sokPerson.hits', ({ person, identer }, path) => {
    const ident = person && findIdent(person)
    if (!person || !ident) {
      addProblem(reading, `${path}.person.folkeregisteridentifikator`, 'missing', 'a valid fnr or D-nummer')
      return null
    }
    const at = `${path}.person`
    return {
      ident,
      aktoerId: findAktoerId(identer, ident),
      navn: toCurrentNavn(person.navn, `${at}.navn`, reading),
      adressebeskyttelse: toAdressebeskyttelse(
        person.adressebeskyttelse,
        `${at}.adressebeskyttelse`,
        reading,
      ),
    }
  })
}

/** The number in use goes before one that has been replaced. */
function findIdent(person: KatalogpersonDto): Personidentifikator | undefined {
  const numbers = (person.folkeregisteridentifikator ?? []).filter((entry) => entry !== null)
  const isInUse = (status: string | null) => status === null || status.toUpperCase() === 'I_BRUK'
  const ordered = numbers.toSorted((a, b) => Number(isInUse(b.status)) - Number(isInUse(a.status)))
  return ordered
    .map(({ identifikasjonsnummer }) => findPersonidentifikator(identifikasjonsnummer ?? ''))
    .find((ident) => ident !== undefined)
}
