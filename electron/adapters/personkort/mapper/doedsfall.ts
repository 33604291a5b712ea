import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Person } from '#shared/domain/bruker/person.ts'
import type { PersonDto } from '../schema/person.ts'
import { findBest } from './current.ts'

/** A death without a date is said as a problem: the person must not pass for living unnoticed. */
export function toDoedsdato(dto: PersonDto, at: string, reading: Reading): Person['doedsdato'] {
  const dated = (dto.doedsfall ?? []).filter((entry) => entry?.doedsdato)
  const best = findBest(dated.length > 0 ? dated : dto.doedsfall)
  if (best && !best.entry.doedsdato) addProblem(reading, `${at}.doedsfall`, 'missing', 'yyyy-MM-dd')
  return best?.entry.doedsdato ?? null
}
