import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { Kildesvar, UnavailableReason } from '#shared/domain/kilde/kildesvar.ts'
import type { Reading } from './reading.ts'

/** What an answer turned out to mean once it was read. */
export type Outcome<T> =
  | { kind: 'value'; value: T }
  | { kind: 'empty' }
  | { kind: 'forbidden' }
  | { kind: 'unavailable'; reason: UnavailableReason }

export const empty = { kind: 'empty' } as const
export const forbidden = { kind: 'forbidden' } as const
export const toValue = <T>(value: T): Outcome<T> => ({ kind: 'value', value })
export const unavailable = (reason: UnavailableReason) => ({ kind: 'unavailable', reason }) as const

/** 404, 204 and 200 with null all say "no data"; a refused request is an answer we do not understand. */
export function toOutcome(answer: HttpAnswer): Outcome<unknown> {
  switch (answer.kind) {
    case 'ok':
      return answer.json === null ? empty : toValue(answer.json)
    case 'noContent':
    case 'notFound':
      return empty
    case 'forbidden':
      return forbidden
    case 'rejected':
      return unavailable('unexpectedAnswer')
    case 'unavailable':
      return unavailable(answer.reason)
  }
}

/** Reads an answer into the state it stands for; `read` sees only answers that carry something. */
export function readAnswer<T>(
  answer: HttpAnswer,
  reading: Reading,
  read: (json: unknown, reading: Reading) => Outcome<T>,
): Kildesvar<T> {
  const outcome = toOutcome(answer)
  return toKildesvar(outcome.kind === 'value' ? read(outcome.value, reading) : outcome, reading)
}

export function toKildesvar<T>(outcome: Outcome<T>, { kilde, hentet, problems }: Reading): Kildesvar<T> {
  const envelope = { kilde, hentet } as const
  switch (outcome.kind) {
    case 'value':
      return { state: 'ok', ...envelope, value: outcome.value, problems }
    case 'empty':
      return { state: 'ingenData', ...envelope }
    case 'forbidden':
      return { state: 'ingenTilgang', ...envelope }
    case 'unavailable':
      return { state: 'utilgjengelig', ...envelope, reason: outcome.reason }
  }
}
