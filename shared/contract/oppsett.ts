import { z } from 'zod'
import { kildeSchema } from '#shared/domain/kilde/kilde.ts'
import { rapportSchema } from '#shared/domain/kilde/rapport.ts'
import { call } from './call.ts'

const touches = { dataklasse: 'ingen', why: 'about the installation, not a bruker' } as const

export const spraakSchema = z.enum(['nb', 'nn'])
export type Spraak = z.infer<typeof spraakSchema>

export const innstillingerSchema = z.object({
  spraak: spraakSchema,
  /** 1 = 100 %. */
  zoom: z.number().min(0.5).max(3),
})
export type Innstillinger = z.infer<typeof innstillingerSchema>

/** How a source is reached. The address itself stays in main. */
export const tilkoblingSchema = z.object({
  kilde: kildeSchema,
  maate: z.enum(['adresse', 'mappe', 'simulator', 'ikkeTilkoblet']),
})
export type Tilkobling = z.infer<typeof tilkoblingSchema>

/** A folder of exported documents with files in it that could not be read. */
export const mappeproblemSchema = z.object({
  kilde: kildeSchema,
  count: z.int().positive(),
  /** The first of them: two letters of the name and the type. People name files after people. */
  files: z.array(z.string()),
})
export type Mappeproblem = z.infer<typeof mappeproblemSchema>

/** The settings file could not be read: it was put aside under this name, and the settings began anew. */
export const putAsideSchema = z.object({ file: z.string() })

export const oppsettCalls = {
  /** Puts a report of what could not be read on the clipboard; main writes it, without anything of the person. */
  'oppsett/copyRapport': call({ touches, request: rapportSchema, answer: z.null() }),
  'oppsett/getInnstillinger': call({ touches, request: z.null(), answer: innstillingerSchema }),
  'oppsett/saveInnstillinger': call({ touches, request: innstillingerSchema, answer: innstillingerSchema }),
  'oppsett/listTilkoblinger': call({ touches, request: z.null(), answer: z.array(tilkoblingSchema) }),
  /** Of the sources the employee's role may read; that a municipal file exists is itself a municipal fact. */
  'oppsett/listMappeproblemer': call({ touches, request: z.null(), answer: z.array(mappeproblemSchema) }),
  'oppsett/getPutAside': call({ touches, request: z.null(), answer: putAsideSchema.nullable() }),
  /** The user has seen it: it is not told again. */
  'oppsett/closePutAside': call({ touches, request: z.null(), answer: z.null() }),
}
