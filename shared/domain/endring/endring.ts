import { z } from 'zod'
import { tidspunktSchema } from '../tid/tidspunkt.ts'

/** The kinds of fact whose change is told. */
export const faktumslag = [
  'navn',
  'adresse',
  'adressebeskyttelse',
  'sivilstand',
  'familie',
  'tolk',
  'verge',
  'doedsfall',
  'sikkerhetstiltak',
  'kontaktinformasjon',
  'fullmakt',
  'kontor',
  'kontaktperson',
  'utbetaling',
  'vedtak',
  'oppfoelging',
  'aktivitet',
  'meldekort',
  'oppgave',
  'soeknad',
  'sak',
  'krav',
  'noekkelopplysning',
] as const

/** One thing a source says, as it is told apart from the others of its kind. */
export type Faktum = {
  slag: (typeof faktumslag)[number]
  /** Stays the same when the content changes; unique within its part. */
  key: string
  /** What it is called on the screen; null where the kind says it all. */
  navn: string | null
  /** All of it; when it was fetched is no content. */
  innhold: unknown
  /** Leaves by itself when it has grown old: its absence is no news. */
  forgaar?: boolean
}

export const endringSchema = z.object({
  type: z.enum(['ny', 'endret']),
  slag: z.enum(faktumslag),
  navn: z.string().nullable(),
})
export type Endring = z.infer<typeof endringSchema>

/** What is different from when this employee last opened this bruker. What is gone is only counted: its name is not kept. */
export const endringerSchema = z.object({
  siden: tidspunktSchema,
  endringer: z.array(endringSchema),
  borte: z.int(),
})
export type Endringer = z.infer<typeof endringerSchema>

/** What is remembered of a fact: not what it said, only whether it says the same. */
export type Avtrykk = { innhold: string; forgaar: boolean }

/** Compares what is told now with the prints of what was told then; keys as `printOf` makes them. */
export function compareFakta(
  before: ReadonlyMap<string, Avtrykk>,
  now: readonly { faktum: Faktum; key: string; innhold: string }[],
): Pick<Endringer, 'endringer' | 'borte'> {
  const endringer = now.flatMap(({ faktum, key, innhold }): Endring[] => {
    const known = before.get(key)
    const { slag, navn } = faktum
    if (known === undefined) return [{ type: 'ny', slag, navn }]
    return known.innhold === innhold ? [] : [{ type: 'endret', slag, navn }]
  })
  const keys = new Set(now.map(({ key }) => key))
  const borte = [...before].filter(([key, { forgaar }]) => !forgaar && !keys.has(key)).length
  return { endringer, borte }
}
