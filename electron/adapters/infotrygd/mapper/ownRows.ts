import { addProblem, mapEach } from '#electron/adapters/reading/reading.ts'
import { isIdentOf } from '../decode/yearFirstIdent.ts'
import type { About } from './vedtak.ts'

/** A row and where it stands in the answer. */
export type Row<T> = { dto: T; path: string }

/** The rows of a list, each with its place. */
export const toRows = <T>(items: readonly (T | null)[] | null, path: string): Row<T>[] =>
  mapEach(items, path, (dto, at) => ({ dto, path: at }))

/** Rows about somebody else are told of and left out. A row that names nobody is about whom was asked for. */
export function keepOwn<T>(
  rows: readonly Row<T>[],
  field: string,
  toPerson: (dto: T) => string | null,
  about: About,
): Row<T>[] {
  return rows.filter(({ dto, path }) => {
    const person = toPerson(dto)
    const isOwn = person === null || isIdentOf(person, about.ident)
    if (!isOwn) addProblem(about.reading, `${path}.${field}`, 'wrongPerson', 'the person asked for')
    return isOwn
  })
}
