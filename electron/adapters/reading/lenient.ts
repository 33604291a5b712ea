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
  for (const issue of first.error.issues) problems.push(toProblem(issue, at))
  const second = schema.safeParse(blank(raw, first.error.issues))
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

/** The document with these values null. Only the way to them is copied: the rest may be large, or nested without end. */
function blank(raw: unknown, issues: readonly Issue[]): unknown {
  const copies = new Set<unknown>()
  const root = toCopy(raw, copies)
  for (const { path } of issues) {
    const last = path.at(-1)
    const parent = path.slice(0, -1).reduce((at, key) => copyChild(at, key, copies), root)
    if (last !== undefined && isHolder(parent)) Reflect.set(parent, last, null)
  }
  return root
}

function copyChild(parent: unknown, key: PropertyKey, copies: Set<unknown>): unknown {
  if (!isHolder(parent)) return undefined
  const child = toCopy(Reflect.get(parent, key), copies)
  Reflect.set(parent, key, child)
  return child
}

/** Shallow, and once: what is a copy already stays. */
function toCopy(value: unknown, copies: Set<unknown>): unknown {
  if (!isHolder(value) || copies.has(value)) return value
  const copy = Array.isArray(value) ? [...value] : { ...value }
  copies.add(copy)
  return copy
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null
