import { z } from 'zod'
import { unavailableReasons } from '../kilde/kildesvar.ts'
import { problemSchema } from '../kilde/problem.ts'
import { datoSchema } from '../tid/dato.ts'
import { oppgaveSchema, oppgavestatuser, prioriteter } from './oppgave.ts'

const prioritet = z.enum(prioriteter).exclude(['ukjent'])
const status = z.enum(oppgavestatuser).exclude(['ukjent'])

/** A task to be made. Codes are the raw ones of felles kodeverk. */
export const nyOppgaveSchema = z.object({
  tema: z.string(),
  type: z.string(),
  prioritet,
  aktivFra: datoSchema,
  frist: datoSchema.optional(),
  temagruppe: z.string().optional(),
  gjelder: z.string().optional(),
  behandlingstype: z.string().optional(),
  /** Left out: Gosys sends the task where its rules say. */
  enhet: z.string().optional(),
  tilordnet: z.string().optional(),
  opprettetAvEnhet: z.string().optional(),
  journalpostId: z.string().optional(),
  beskrivelse: z.string().optional(),
})
export type NyOppgave = z.infer<typeof nyOppgaveSchema>

const changed = {
  tema: z.string().optional(),
  type: z.string().optional(),
  prioritet: prioritet.optional(),
  status: status.optional(),
  aktivFra: datoSchema.optional(),
  enhet: z.string().optional(),
  endretAvEnhet: z.string().optional(),
}

/** The fields to be changed and no others: PATCH can neither empty a field nor touch beskrivelse. */
export const oppgaveendringSchema = z.object({
  ...changed,
  frist: datoSchema.optional(),
  tilordnet: z.string().optional(),
  gjelder: z.string().optional(),
  behandlingstype: z.string().optional(),
})
export type Oppgaveendring = z.infer<typeof oppgaveendringSchema>

/** The fields to be changed; null empties one. `beskrivelse` is the whole log, the older text untouched at its end. */
export const oppgaveerstatningSchema = z.object({
  ...changed,
  frist: datoSchema.nullable().optional(),
  tilordnet: z.string().nullable().optional(),
  gjelder: z.string().nullable().optional(),
  behandlingstype: z.string().nullable().optional(),
  beskrivelse: z.string().optional(),
})
export type Oppgaveerstatning = z.infer<typeof oppgaveerstatningSchema>

/** Why a task was not written, or may not have been. */
export const skrivefeilSchema = z.discriminatedUnion('kind', [
  /** Not as the API wants it. Found before sending, or said by the source; nothing was written. */
  z.object({ kind: z.literal('refused'), problems: z.array(problemSchema) }),
  z.object({ kind: z.literal('forbidden') }),
  z.object({ kind: z.literal('notFound') }),
  /** Somebody wrote first. `current` is how the task is now; null when that could not be read. */
  z.object({ kind: z.literal('conflict'), current: oppgaveSchema.nullable() }),
  /** Certainly not written. */
  z.object({ kind: z.literal('unavailable'), reason: z.enum(unavailableReasons) }),
  /** No answer came that says whether it was written: read back before anything is sent again. */
  z.object({ kind: z.literal('uncertain'), reason: z.enum(unavailableReasons) }),
])
export type Skrivefeil = z.infer<typeof skrivefeilSchema>
