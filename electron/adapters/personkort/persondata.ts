import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import { toGeografiskTilknytning } from './mapper/geografiskTilknytning.ts'
import { toPerson } from './mapper/person.ts'
import { isAbout } from './mapper/vern.ts'
import { readGraphqlPart } from './reading/graphql.ts'
import { newReading } from './reading/newReading.ts'
import { geografiskTilknytningDto, personDto, vernDto } from './schema/person.ts'

const PERSON = 'hentPerson'
const AREA = 'hentGeografiskTilknytning'

/** The person of an answer to hentPersondata; somebody else's facts are never read further. */
export function readPerson(json: unknown, ident: string, reading: Reading): Outcome<Person> {
  const part = readGraphqlPart(json, PERSON, reading)
  if (part.kind !== 'value') return part
  const dto = readLenient(personDto, part.value, PERSON, reading.problems)
  if (dto === null) return unavailable('unexpectedAnswer')
  if (!isAbout(ident, dto.folkeregisteridentifikator)) return unavailable('wrongPerson')
  const area = readGraphqlPart(json, AREA, newReading(reading.hentet))
  const geografiskTilknytning = area.kind === 'value' ? readArea(area.value, reading) : null
  return toValue(toPerson(dto, { ident, geografiskTilknytning }, reading))
}

/** The area that decides the office, from the same answer; null when the person has none. */
export function readOmraade(json: unknown, ident: string, reading: Reading): Outcome<string | null> {
  const person = readGraphqlPart(json, PERSON, newReading(reading.hentet))
  const named = person.kind === 'value' ? vernDto.safeParse(person.value) : undefined
  if (named?.success && !isAbout(ident, named.data.folkeregisteridentifikator))
    return unavailable('wrongPerson')
  const area = readGraphqlPart(json, AREA, reading)
  return area.kind === 'value' ? toValue(readArea(area.value, reading)) : area
}

function readArea(raw: unknown, reading: Reading): string | null {
  const dto = readLenient(geografiskTilknytningDto, raw, AREA, reading.problems)
  return toGeografiskTilknytning(dto, AREA, reading)
}
