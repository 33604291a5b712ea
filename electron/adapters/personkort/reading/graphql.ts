import { readLenient, toPath } from '#electron/adapters/reading/lenient.ts'
import { empty, forbidden, type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import { graphqlDto } from '../schema/graphql.ts'

type Failure = { code: string; path: string; part: string | null }

/** GraphQL names its fields; anything else in a path is left out, so that no value gets into a problem. */
const isStep = (step: string) => /^([A-Za-z]\w*|\d{1,5})$/.test(step)

/**
 * One named part of a GraphQL answer. Refusals come with 200: they are read for what they say. Data that came
 * together with errors is kept, and each error becomes a problem.
 */
export function readGraphqlPart(json: unknown, part: string, reading: Reading): Outcome<unknown> {
  const envelope = readLenient(graphqlDto, json, '', reading.problems)
  if (envelope === null) return unavailable('unexpectedAnswer')
  const failures = (envelope.errors ?? []).flatMap((error) => (error === null ? [] : [toFailure(error)]))
  const value = envelope.data?.[part] ?? null
  if (value !== null) {
    for (const { code, path } of failures) {
      addProblem(reading, path || part, 'missing', `an answer; the source said ${code}`)
    }
    return toValue(value)
  }
  const relevant = failures.filter((failure) => failure.part === null || failure.part === part)
  if (relevant.length > 0) return toRefusal(relevant.map(({ code }) => code))
  return envelope.data === null ? unavailable('unexpectedAnswer') : empty
}

/** True when anything at all went wrong beside the data. */
export function hasGraphqlErrors(json: unknown): boolean {
  const envelope = graphqlDto.safeParse(json)
  return !envelope.success || (envelope.data.errors ?? []).length > 0
}

function toFailure(error: {
  path: readonly (string | null)[] | null
  extensions: { code: string | null } | null
}): Failure {
  const steps = (error.path ?? []).flatMap((step) => (step !== null && isStep(step) ? [step] : []))
  const keys = steps.map((step) => (/^\d/.test(step) ? Number(step) : step))
  const code = error.extensions?.code?.toLowerCase() ?? ''
  return {
    code: /^[a-z_]{1,40}$/.test(code) ? code : 'no known code',
    path: toPath('', keys),
    part: steps[0] ?? null,
  }
}

/** A "no" goes before a failure, and "not found" counts only when nothing else went wrong. */
function toRefusal(codes: readonly string[]): Outcome<never> {
  if (codes.some((code) => ['unauthorized', 'forbidden', 'unauthenticated'].includes(code))) return forbidden
  if (codes.every((code) => code === 'not_found')) return empty
  return unavailable(codes.includes('server_error') ? 'serverError' : 'unexpectedAnswer')
}
