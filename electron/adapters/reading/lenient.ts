import type { z } from 'zod'
import type { Problem } from '#shared/domain/kilde/problem.ts'

type Issue = z.core.$ZodIssue

/**
 * Reads what can be read: each value that does not fit becomes null, with a problem at its path, and the rest
 * stands. The schema must allow null everywhere but at its root; null comes back when the root itself does not fit.
 */
export function readLenient<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  at: string,
  problems: Problem[],
): z.output<S> | null {
  const first = schema.safeParse(raw)
  if (first.success) return first.data
  problems.push(...first.error.issues.map((issue) => toProblem(issue, at)))
  const copy: unknown = structuredClone(raw)
  for (const issue of first.error.issues) blank(copy, issue.path)
  const second = schema.safeParse(copy)
  return second.success ? second.data : null
}

/** `hendelser[3].belop`; `at` is where the value lies in the whole document. */
export function toPath(at: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, at)
}

function toProblem(issue: Issue, at: string): Problem {
  const path = toPath(at, issue.path)
  if (issue.code === 'invalid_type') return { path, code: 'wrongType', expected: issue.expected }
  if (issue.code === 'custom') return { path, code: 'wrongFormat', expected: issue.message }
  return { path, code: 'wrongType', expected: issue.code }
}

function blank(root: unknown, path: readonly PropertyKey[]): void {
  const last = path.at(-1)
  if (last === undefined) return
  const parent = path.slice(0, -1).reduce<unknown>(child, root)
  if (typeof parent === 'object' && parent !== null) Reflect.set(parent, last, null)
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
