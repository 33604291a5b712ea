import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import { readCode, tilknytninger } from '../codes.ts'
import type { GeografiskTilknytningDto } from '../schema/person.ts'

/** The kommune, bydel or, for those abroad, the country that decides the NAV office. */
export function toGeografiskTilknytning(
  dto: GeografiskTilknytningDto | null,
  at: string,
  reading: Reading,
): string | null {
  if (dto === null) return null
  const field = readCode(tilknytninger, dto.gtType, `${at}.gtType`, reading)
  if (field === null) return null
  if (field !== undefined && dto[field]) return dto[field]
  if (field !== undefined) addProblem(reading, `${at}.${field}`, 'missing', 'the area that gtType names')
  return dto.gtBydel ?? dto.gtKommune ?? dto.gtLand
}
