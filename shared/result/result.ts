import { z } from 'zod'

/**
 * The closed union of expected failures. Bugs throw; these are values.
 * Nothing personal may stand in one: they cross IPC and may be logged.
 */
export const expectedErrorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('forbidden'), reason: z.enum(['noSession', 'role', 'person', 'sender']) }),
  z.object({ kind: z.literal('notFound'), what: z.string() }),
  z.object({ kind: z.literal('conflict'), what: z.string() }),
  z.object({ kind: z.literal('invalidInput'), path: z.string(), rule: z.string() }),
  z.object({ kind: z.literal('sourceUnavailable'), source: z.string() }),
  z.object({ kind: z.literal('invalidSourceData'), source: z.string(), path: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  /** The look could not be written to the audit log, so nothing is shown. */
  z.object({ kind: z.literal('notLogged') }),
  /** A bug in main. It is in main's log; the window learns only that there was one. */
  z.object({ kind: z.literal('internal') }),
])
export type ExpectedError = z.infer<typeof expectedErrorSchema>

export type Result<T, E = ExpectedError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error })

/** Stops the compiler when a union grows and a switch does not. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
