import { z } from 'zod'
import type { Bruker } from '../population/bruker.ts'

const searchRuleSchema = z.object({
  equals: z.string().optional(),
  contains: z.string().optional(),
  fuzzy: z.string().optional(),
  startsWith: z.string().optional(),
})
type SearchRule = z.infer<typeof searchRuleSchema>
export type Criterion = {
  fieldName?: string | undefined
  searchRule?: SearchRule | undefined
  and?: Criterion[] | undefined
  or?: Criterion[] | undefined
  not?: Criterion[] | undefined
}
export const criterionSchema: z.ZodType<Criterion> = z.lazy(() =>
  z.object({
    fieldName: z.string().optional(),
    searchRule: searchRuleSchema.optional(),
    and: z.array(criterionSchema).optional(),
    or: z.array(criterionSchema).optional(),
    not: z.array(criterionSchema).optional(),
  }),
)

/** Fields that can be searched; undefined for one that cannot. */
function read(bruker: Bruker, field: string): string[] | undefined {
  const { navn, bosted } = bruker
  const home = bosted.kind === 'norge' ? bosted : null
  switch (field) {
    case 'person.navn.fornavn':
      return [navn.fornavn]
    case 'person.navn.mellomnavn':
      return navn.mellomnavn === null ? [] : [navn.mellomnavn]
    case 'person.navn.etternavn':
      return [navn.etternavn]
    case 'fritekst.navn':
      return [[navn.fornavn, navn.mellomnavn ?? '', navn.etternavn].join(' ')]
    case 'person.folkeregisteridentifikator.identifikasjonsnummer':
    case 'identer.ident':
      return [bruker.ident]
    case 'person.foedselsdato.foedselsdato':
      return [bruker.foedt]
    case 'person.kjoenn.kjoenn':
      return [bruker.kjoenn]
    case 'person.bostedsadresse.vegadresse.kommunenummer':
      return home ? [home.kommune] : []
    case 'person.bostedsadresse.vegadresse.bydelsnummer':
      return home?.bydel ? [home.bydel] : []
    default:
      return undefined
  }
}

/** True when every criterion holds. Throws for a field that cannot be searched. */
export function isHit(bruker: Bruker, criteria: readonly Criterion[]): boolean {
  return criteria.every((each) => holds(bruker, each))
}

export class UnknownSearchField extends Error {}

function holds(bruker: Bruker, { fieldName, searchRule, and, or, not }: Criterion): boolean {
  if (and && !and.every((each) => holds(bruker, each))) return false
  if (or && !or.some((each) => holds(bruker, each))) return false
  if (not?.some((each) => holds(bruker, each))) return false
  if (fieldName === undefined || searchRule === undefined) return true
  const values = read(bruker, fieldName)
  if (values === undefined) throw new UnknownSearchField(fieldName)
  return values.some((value) => matches(fold(value), searchRule))
}

function matches(value: string, rule: SearchRule): boolean {
  if (rule.equals !== undefined) return value === fold(rule.equals)
  if (rule.startsWith !== undefined) return value.startsWith(fold(rule.startsWith))
  if (rule.contains !== undefined) return words(rule.contains).some((word) => value.includes(word))
  if (rule.fuzzy !== undefined) return isNear(value, rule.fuzzy)
  return false
}

/** Small variations in spelling: one letter, in longer words two. */
function isNear(value: string, wanted: string): boolean {
  return words(wanted).every((word) =>
    value.split(/[\s-]+/).some((part) => part.includes(word) || distance(part, word) <= edits(word)),
  )
}

const edits = (word: string) => (word.length > 5 ? 2 : word.length > 2 ? 1 : 0)

const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase('nb')
const words = (text: string) =>
  fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const replace = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
