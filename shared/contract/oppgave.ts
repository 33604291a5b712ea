import { z } from 'zod'
import { navnSchema } from '#shared/domain/bruker/person.ts'
import { brukerIdSchema } from '#shared/domain/identitet/brukerId.ts'
import { kildesvarSchema } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { oppgaveSchema } from '#shared/domain/oppgave/oppgave.ts'
import type { Dataklasse } from '#shared/domain/tilgang/matrise.ts'
import { call } from './call.ts'

/** A task in a list of several people's: whom it is about, as far as the employee may know it. */
export const oppgaveradSchema = z.object({
  oppgave: oppgaveSchema,
  /** Null: about nobody. `navn` null: not in the office's directory, or it is still on its way. */
  bruker: z
    .object({ brukerId: brukerIdSchema, navn: navnSchema.nullable(), maskertIdent: z.string() })
    .nullable(),
})
export type Oppgaverad = z.infer<typeof oppgaveradSchema>

export const oppgavelisteSchema = z.object({
  rader: z.array(oppgaveradSchema),
  /** There are more than are shown: those that fall due first are. */
  hasMore: z.boolean(),
})
export type Oppgaveliste = z.infer<typeof oppgavelisteSchema>
export const oppgaveeiere = ['mine', 'enhetens'] as const
export type Oppgaveeier = (typeof oppgaveeiere)[number]

const list = (dataklasse: Dataklasse, linje: Linje) =>
  call({
    touches: { dataklasse, handling: 'R', linje },
    request: z.object({ eier: z.enum(oppgaveeiere) }),
    answer: kildesvarSchema(oppgavelisteSchema),
  })

/** Open tasks of the employee or the unit, one line a call: that a municipal task exists is itself D3. */
export const oppgaveCalls = {
  'oppgave/list': list('D1', 'stat'),
  'oppgave/listKommunale': list('D3', 'kommune'),
}
