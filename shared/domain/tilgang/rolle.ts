import { z } from 'zod'
import { linjeSchema } from '../kilde/linje.ts'

export const roller = [
  'statligVeileder',
  'kommunalSaksbehandler',
  'kvpVeileder',
  'teamkoordinator',
  'navLeder',
  'nks',
  'sbk',
] as const
export const rolleSchema = z.enum(roller)
export type Rolle = z.infer<typeof rolleSchema>

/** Who is signed in. Employer and role come from the directory, never from nomination. */
export const ansattSchema = z.object({
  navIdent: z.string(),
  navn: z.string(),
  rolle: rolleSchema,
  /** The line the person is employed by; a coordinator sees this one only. */
  linje: linjeSchema,
  enhet: z.object({ nummer: z.string(), navn: z.string() }),
  /** Protected people this employee is cleared for, one right each (no hierarchy). */
  vernetilganger: z.array(z.enum(['fortrolig', 'strengtFortrolig', 'strengtFortroligUtland', 'skjermet'])),
})
export type Ansatt = z.infer<typeof ansattSchema>
