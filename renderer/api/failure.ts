import type { ExpectedError, Result } from '#shared/result/result.ts'

/** Carries an expected failure through React Query, which wants a throw. */
export class ExpectedFailure extends Error {
  readonly error: ExpectedError
  constructor(error: ExpectedError) {
    super(error.kind)
    this.error = error
  }
}

export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new ExpectedFailure(result.error)
  return result.value
}
