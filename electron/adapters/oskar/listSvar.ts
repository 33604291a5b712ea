import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { UnavailableReason } from '#shared/domain/kilde/kildesvar.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { type OskarSak, readSak } from './schema/sak.ts'

export type Listed = { sak: OskarSak; path: string }
/** What the list of saker came to. `unreadable` counts what was listed and is not shown. */
export type ListSvar =
  | { kind: 'saker'; saker: Listed[]; unreadable: number; problems: Problem[] }
  | { kind: 'empty' }
  | { kind: 'forbidden' }
  | { kind: 'unavailable'; reason: UnavailableReason }

const unexpected = { kind: 'unavailable', reason: 'unexpectedAnswer' } as const

/** "No data" comes as 404, 204, null and the empty list. */
export function readListSvar(answer: HttpAnswer, ident: Personidentifikator): ListSvar {
  switch (answer.kind) {
    case 'noContent':
    case 'notFound':
      return { kind: 'empty' }
    case 'forbidden':
      return { kind: 'forbidden' }
    case 'rejected':
      return unexpected
    case 'unavailable':
      return answer
    case 'ok':
      if (answer.json === null) return { kind: 'empty' }
      return Array.isArray(answer.json) ? readList(answer.json, ident) : unexpected
  }
}

function readList(list: readonly unknown[], ident: Personidentifikator): ListSvar {
  if (list.length === 0) return { kind: 'empty' }
  const reads = list.map((raw, index) => {
    const path = `soknader[${index}]`
    return { path, ...readSak(raw, path) }
  })
  const readable = reads.flatMap(({ sak, path }) => (sak ? { sak, path } : []))
  const others = readable.filter(({ sak }) => sak.bruker !== ident)
  const saker = withoutDuplicates(readable.filter(({ sak }) => sak.bruker === ident))
  if (saker.length === 0 && others.length > 0) return { kind: 'unavailable', reason: 'wrongPerson' }
  const ofOthers = others.map(
    ({ path }): Problem => ({
      path: `${path}.sokerFnr`,
      code: 'wrongPerson',
      expected: 'the person asked for',
    }),
  )
  const unreadable = list.length - readable.length + others.length
  return {
    kind: 'saker',
    saker,
    unreadable,
    problems: [...reads.flatMap(({ problems }) => problems), ...ofOthers],
  }
}

function withoutDuplicates(listed: readonly Listed[]): Listed[] {
  return listed.filter(({ sak }, index) => listed.findIndex((each) => each.sak.id === sak.id) === index)
}
