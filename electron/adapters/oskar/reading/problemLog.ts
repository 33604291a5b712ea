import type { Problem } from '#shared/domain/kilde/problem.ts'

/** Problems found while one thing is read. `broken`: something it cannot do without was among them. */
export class ProblemLog {
  readonly problems: Problem[] = []
  broken = false

  add(problem: Problem, breaking: boolean): void {
    this.problems.push(problem)
    this.broken ||= breaking
  }
}

/** Only what looks like a code: a Problem never holds a value of the person's. */
export function toFound(value: unknown): { found?: string } {
  const isCode =
    typeof value === 'string' && /^[A-Za-zÆØÅæøå0-9_.-]{1,60}$/.test(value) && !/\d{6}/.test(value)
  return isCode ? { found: value } : {}
}

export const oneOf = (codes: readonly string[]) => `one of ${codes.join(', ')}`
