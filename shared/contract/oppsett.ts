import { z } from 'zod'
import { kildeSchema } from '#shared/domain/kilde/kilde.ts'
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

export const oppsettCalls = {
  'oppsett/getInnstillinger': call({ touches, request: z.null(), answer: innstillingerSchema }),
  'oppsett/saveInnstillinger': call({ touches, request: innstillingerSchema, answer: innstillingerSchema }),
  'oppsett/listTilkoblinger': call({ touches, request: z.null(), answer: z.array(tilkoblingSchema) }),
}
