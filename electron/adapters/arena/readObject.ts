import type { z } from 'zod'
import { holdsKnown } from '#electron/adapters/reading/holdsKnown.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import { addProblem, mapEach, type Reading } from '#electron/adapters/reading/reading.ts'
import { isAbout, type Who } from './schema/fields.ts'

/**
 * An answer that is one object about one person. One that holds nothing we know of is no answer: an error message
 * with status 200 must not be read as somebody of whom nothing is known.
 */
export function readObject<T extends Who>(
  schema: z.ZodType<T> & { shape: object },
  json: unknown,
  ident: string,
  reading: Reading,
): Outcome<T> {
  if (!holdsKnown(json, schema)) return unavailable('unexpectedAnswer')
  const dto = readLenient(schema, json, '', reading.problems)
  if (dto === null) return unavailable('unexpectedAnswer')
  return isAbout(ident, dto) ? toValue(dto) : unavailable('wrongPerson')
}

/** Each row of a list that is about the person; nothing but others' rows is an answer about somebody else. */
export function readOwnRows<T extends Who, R>(
  rows: readonly (T | null)[],
  { path, ident, reading }: { path: string; ident: string; reading: Reading },
  change: (row: T, at: string) => R | null,
): Outcome<R[]> {
  const others = rows.filter((row) => row !== null && !isAbout(ident, row)).length
  if (others > 0 && others === rows.length) return unavailable('wrongPerson')
  return toValue(
    mapEach(rows, path, (row, at) => {
      if (isAbout(ident, row)) return change(row, at)
      addProblem(reading, at, 'wrongPerson', 'the person asked for')
      return null
    }),
  )
}
