import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { empty, forbidden, toKildesvar, unavailable } from './outcome.ts'
import type { Reading } from './reading.ts'

/** The answer to one of the calls that together make up what is asked; `name` is where its problems are told of. */
export type Part = { name: string; svar: Kildesvar<unknown> }

/**
 * One answer of several calls. A call that failed leaves the others standing, but is told of as `notAnswered`, for
 * what it would have said is not known. Everybody empty is "no data"; nobody answering is no answer; one answer about
 * somebody else casts doubt on them all.
 */
export function joinParts<T>(
  parts: readonly Part[],
  { kilde, hentet }: Reading,
  toValue: () => T,
): Kildesvar<T> {
  const problems = parts.flatMap(toProblems)
  const reading: Reading = { kilde, hentet, problems }
  const reasons = parts.flatMap(({ svar }) => (svar.state === 'utilgjengelig' ? [svar.reason] : []))
  if (reasons.includes('wrongPerson')) return toKildesvar(unavailable('wrongPerson'), reading)
  if (parts.every(({ svar }) => svar.state === 'ingenData')) return toKildesvar(empty, reading)
  const isAnswered = parts.some(({ svar }) => svar.state === 'ok' || svar.state === 'ingenData')
  if (isAnswered) return toKildesvar({ kind: 'value', value: toValue() }, reading)
  return toKildesvar(reasons[0] === undefined ? forbidden : unavailable(reasons[0]), reading)
}

export const findValue = <T>(svar: Kildesvar<T>): T | null => (svar.state === 'ok' ? svar.value : null)

function toProblems({ name, svar }: Part): Problem[] {
  switch (svar.state) {
    case 'ok':
      return svar.problems.map((problem) => ({ ...problem, path: joinPath(name, problem.path) }))
    case 'ingenData':
      return []
    case 'utilgjengelig':
      return [{ path: name, code: 'notAnswered', expected: `an answer (came: ${svar.reason})` }]
    case 'ingenTilgang':
    case 'begrenset':
    case 'ikkeSpurt':
      return [{ path: name, code: 'notAnswered', expected: `an answer (came: ${svar.state})` }]
  }
}

/** `dagpenger` and `[2].fom` make `dagpenger[2].fom`. */
export function joinPath(at: string, path: string): string {
  if (at === '' || path === '') return path || at
  return path.startsWith('[') ? `${at}${path}` : `${at}.${path}`
}
