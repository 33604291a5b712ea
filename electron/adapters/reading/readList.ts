import type { z } from 'zod'
import { listOf } from './fields.ts'
import { readLenient } from './lenient.ts'
import { empty, type Outcome, toValue, unavailable } from './outcome.ts'
import { mapEach, type Reading } from './reading.ts'

/**
 * Reads an answer that is a list: [] is "no data", a thing that is no list is no answer. One item that cannot be
 * read is a problem, and the others stand.
 */
export function readList<S extends z.ZodType, R>(
  item: S,
  json: unknown,
  reading: Reading,
  change: (item: z.output<S>, path: string) => R | null,
): Outcome<R[]> {
  if (Array.isArray(json) && json.length === 0) return empty
  const items = readLenient(listOf(item), json, '', reading.problems)
  if (items === null) return unavailable('unexpectedAnswer')
  return toValue(mapEach(items, '', change))
}

/**
 * The same for a list of which each item may name its person. When nothing but others' items came, the answer is about
 * somebody else.
 */
export function readOwnList<S extends z.ZodType, R>(
  item: S,
  json: unknown,
  reading: Reading,
  change: (item: z.output<S>, path: string) => R | null,
): Outcome<R[]> {
  const read = readList(item, json, reading, change)
  const isOthers = read.kind === 'value' && read.value.length === 0
  const named = reading.problems.some(({ code }) => code === 'wrongPerson')
  return isOthers && named ? unavailable('wrongPerson') : read
}
