import { z } from 'zod'
import { navnSchema } from '#shared/domain/bruker/person.ts'
import { brukerIdSchema } from '#shared/domain/identitet/brukerId.ts'
import { call } from './call.ts'

const touches = { dataklasse: 'D0', handling: 'R', linje: 'stat' } as const

/** A row in a list: enough to tell people apart, no more. */
export const treffSchema = z.object({
  brukerId: brukerIdSchema,
  navn: navnSchema,
  /** Six digits and dots. */
  maskertIdent: z.string(),
})
export type Treff = z.infer<typeof treffSchema>

export const soekesvarSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('treff'),
    treff: z.array(treffSchema),
    /** All hits, also those cut from `treff`. */
    total: z.int(),
    /** How much of the office's directory is searched; below 1 while it is being fetched. */
    dekning: z.number().min(0).max(1),
  }),
  /** The text is a number, and says why it is not a valid one. */
  z.object({
    kind: z.literal('ugyldigIdent'),
    problem: z.enum(['notElevenDigits', 'noSuchDay', 'firstCheckDigit', 'secondCheckDigit']),
  }),
  z.object({ kind: z.literal('utilgjengelig') }),
])
export type Soekesvar = z.infer<typeof soekesvarSchema>

export const soekCalls = {
  'soek/finn': call({ touches, request: z.object({ tekst: z.string().max(100) }), answer: soekesvarSchema }),
  /** The people this employee opened last, newest first. */
  'soek/listSiste': call({ touches, request: z.null(), answer: z.array(treffSchema) }),
}
