import type { z } from 'zod'
import { toFound } from '#electron/adapters/reading/reading.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'

const oneOf = (codes: readonly string[]) => `one of ${codes.join(', ')}`

type Issue = z.core.$ZodIssue

/** What the writer's schema has against a document: every fault with its path, none with a value. */
export function listWriterProblems(schema: z.ZodType, raw: unknown): Problem[] {
  const result = schema.safeParse(raw)
  return result.success ? [] : result.error.issues.map((issue) => toProblem(issue, valueAt(raw, issue.path)))
}

/** `hendelser[3].belop`, "$" for the document itself. */
function toPath(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text.replace(/^\./, '') || '$'
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  )
}

function toProblem(issue: Issue, value: unknown): Problem {
  const problem = { path: toPath(issue.path), expected: toExpected(issue) }
  if (value === undefined) return { ...problem, code: 'missing' }
  switch (issue.code) {
    case 'invalid_value':
      return typeof value === 'string'
        ? { ...problem, code: 'unknownCode', ...toFound(value) }
        : { ...problem, code: 'wrongType' }
    case 'invalid_union':
      return typeof value === 'string'
        ? { ...problem, code: 'unknownType', ...toFound(value) }
        : { ...problem, code: 'wrongType' }
    case 'invalid_format':
    case 'custom':
      return { ...problem, code: 'wrongFormat' }
    case 'too_small':
      return { ...problem, code: 'missing' }
    default:
      return { ...problem, code: 'wrongType' }
  }
}

function toExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'invalid_union':
      return oneOf('options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [])
    case 'too_small':
      return `at least ${issue.minimum}`
    // The message each pattern of the schema was given: "yyyy-MM-dd", "four digits".
    default:
      return issue.message
  }
}
