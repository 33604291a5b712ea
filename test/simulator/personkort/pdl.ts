import { z } from 'zod'
import { badRequest, type Handler, json, type SimAnswer } from '../http/router.ts'
import { aktoerIder } from '../population/aktoerId.ts'
import type { Bruker } from '../population/bruker.ts'
import type { Population } from '../population/population.ts'
import { project, readSelection, type Selection, UnknownField } from './graphql.ts'
import { toPdlPerson, toPdlTilknytning } from './pdlPerson.ts'
import { criterionSchema, isHit, UnknownSearchField } from './search.ts'

const requestSchema = z.object({
  query: z.string(),
  variables: z.object({
    ident: z.string().optional(),
    grupper: z.array(z.string()).default(['AKTORID', 'FOLKEREGISTERIDENT']),
    paging: z
      .object({ pageNumber: z.int().default(1), resultsPerPage: z.int().default(10) })
      .default({ pageNumber: 1, resultsPerPage: 10 }),
    criteria: z.array(criterionSchema).default([]),
  }),
})
type Variables = z.infer<typeof requestSchema>['variables']

const MAX_PAGE = 100
const MAX_HITS = 10_000

type Part = { value: unknown } | { error: 'not_found' | 'bad_request'; message: string }

/** GraphQL: refusals come with 200, and say so in `errors`. */
export function pdlHandler(population: Population, wrongPerson: boolean): Handler {
  const find = (ident: string | undefined) => {
    const asked = ident ?? ''
    return population.find(wrongPerson ? population.otherThan(asked) : asked)
  }
  const person = (ident: string | undefined): Part => {
    const bruker = find(ident)
    return bruker
      ? { value: toPdlPerson(bruker, population.stateFacts(bruker)) }
      : { error: 'not_found', message: 'Fant ikke person' }
  }
  const area = (ident: string | undefined): Part => {
    const bruker = find(ident)
    return bruker
      ? { value: toPdlTilknytning(bruker) }
      : { error: 'not_found', message: 'Fant ikke geografisk tilknytning' }
  }
  const identer = ({ ident, grupper }: Variables): Part => {
    const bruker = find(ident)
    if (!bruker) return { error: 'not_found', message: 'Fant ikke person' }
    const all = toIdenter(population, bruker)
    return { value: { identer: all.filter(({ gruppe }) => grupper.includes(gruppe)) } }
  }
  const parts: Record<string, (variables: Variables) => Part> = {
    hentPerson: ({ ident }) => person(ident),
    hentGeografiskTilknytning: ({ ident }) => area(ident),
    hentIdenter: identer,
    sokPerson: (variables) => search(population, variables),
  }
  return ({ body }) => {
    const request = requestSchema.safeParse(body)
    const selection = request.success ? readSelection(request.data.query) : undefined
    if (!request.success || selection === undefined) return badRequest
    return answer(selection, (name) => parts[name]?.(request.data.variables))
  }
}

function answer(selection: Selection, read: (name: string) => Part | undefined): SimAnswer {
  const data: Record<string, unknown> = {}
  const errors: unknown[] = []
  for (const [name, below] of Object.entries(selection)) {
    const part = read(name)
    if (part === undefined) return invalid(name)
    data[name] = null
    if ('error' in part) {
      errors.push(toError(part.error, part.message, [name]))
      continue
    }
    try {
      data[name] = project(part.value, below, name)
    } catch (error) {
      if (error instanceof UnknownField) return invalid(error.message)
      throw error
    }
  }
  return json(errors.length > 0 ? { errors, data } : { data })
}

function toError(code: string, message: string, path: string[]) {
  return {
    message,
    locations: [{ line: 2, column: 3 }],
    path,
    extensions: { code, details: null, classification: 'ExecutionAborted' },
  }
}

/** A query that asks for what the schema does not have. */
const invalid = (field: string): SimAnswer =>
  json({
    errors: [
      {
        message: `Validation error of type FieldUndefined: ${field}`,
        locations: [{ line: 1, column: 1 }],
        extensions: { code: 'bad_request', classification: 'ValidationError' },
      },
    ],
    data: null,
  })

const toIdenter = (population: Population, { ident }: Bruker) => [
  { ident: aktoerIder(population).of(ident) ?? '', gruppe: 'AKTORID', historisk: false },
  { ident: String(ident), gruppe: 'FOLKEREGISTERIDENT', historisk: false },
]

function search(population: Population, { paging, criteria }: Variables): Part {
  const { pageNumber, resultsPerPage } = paging
  if (resultsPerPage < 1 || resultsPerPage > MAX_PAGE || pageNumber < 1)
    return { error: 'bad_request', message: 'resultsPerPage: 1-100' }
  try {
    const hits = population.list().filter((bruker) => isHit(bruker, criteria))
    const from = (pageNumber - 1) * resultsPerPage
    const totalHits = Math.min(hits.length, MAX_HITS)
    return {
      value: {
        hits: hits.slice(from, Math.min(from + resultsPerPage, totalHits)).map((bruker) => ({
          score: 1,
          person: toPdlPerson(bruker, population.stateFacts(bruker)),
          identer: toIdenter(population, bruker),
          highlights: [],
        })),
        pageNumber,
        totalHits,
        totalPages: Math.ceil(totalHits / resultsPerPage),
      },
    }
  } catch (error) {
    if (error instanceof UnknownSearchField) return { error: 'bad_request', message: 'unknown search field' }
    throw error
  }
}
