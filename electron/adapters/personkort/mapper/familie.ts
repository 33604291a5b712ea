import { addProblem, mapEach, type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import { parsivilstander, readCode, relasjoner, sivilstander } from '../codes.ts'
import type { PersonDto } from '../schema/person.ts'
import { findBest, isCurrent, toRef } from './current.ts'
import { toNavn } from './navn.ts'

type Familiemedlem = Person['familie'][number]

/** The civil status in force, in the register's words. */
export function toSivilstand(dto: PersonDto, at: string, reading: Reading): Person['sivilstand'] {
  const best = findBest(dto.sivilstand)
  if (!best?.entry.type) return null
  const { type, gyldigFraOgMed } = best.entry
  if (!sivilstander.has(type.toUpperCase())) {
    const expected = `one of ${[...sivilstander].join(', ')}`
    addProblem(reading, `${at}.sivilstand[${best.index}].type`, 'unknownCode', expected, type)
  }
  return { type, fom: gyldigFraOgMed }
}

/** Parents and children, and that there is a spouse. Names only of those the register names without an fnr. */
export function toFamilie(dto: PersonDto, at: string, reading: Reading): Familiemedlem[] {
  const relatives = mapEach(dto.forelderBarnRelasjon, `${at}.forelderBarnRelasjon`, (entry, path) => {
    if (!isCurrent(entry)) return null
    const known = entry.relatertPersonUtenFolkeregisteridentifikator
    const rolle = readCode(relasjoner, entry.relatertPersonsRolle, `${path}.relatertPersonsRolle`, reading)
    const member: Familiemedlem = {
      opphav: toOpphav(reading, 'forelderBarnRelasjon', toRef(entry)),
      rolle: rolle ?? 'ukjent',
      navn: toNavn(known?.navn),
      foedselsdato: known?.foedselsdato ?? null,
    }
    return member
  })
  return [...toEktefelle(dto, reading), ...relatives]
}

function toEktefelle(dto: PersonDto, reading: Reading): Familiemedlem[] {
  const sivilstand = findBest(dto.sivilstand)?.entry
  if (!sivilstand?.type || !parsivilstander.has(sivilstand.type.toUpperCase())) return []
  const opphav = toOpphav(reading, 'sivilstand', toRef(sivilstand))
  return [{ opphav, rolle: 'ektefelle', navn: null, foedselsdato: null }]
}
