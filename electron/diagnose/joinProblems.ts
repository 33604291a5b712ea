import type { Problem } from '#shared/domain/kilde/problem.ts'

/** Of two voices about the same place the first is heard. */
export function joinProblems(first: readonly Problem[], more: readonly Problem[]): Problem[] {
  const told = new Set(first.map(({ path }) => path))
  return [...first, ...more.filter(({ path }) => !told.has(path))]
}
