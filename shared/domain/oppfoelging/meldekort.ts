import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { kodeSchema } from '../kodeverk/kode.ts'
import { addDays, type Dato, datoSchema } from '../tid/dato.ts'
import { oereSchema } from '../utbetaling/beloep.ts'
import { ytelsesslagSchema } from '../ytelse/ytelsesslag.ts'

export const meldekorttilstander = [
  'ikkeSendt',
  'sendt',
  'tilBehandling',
  'beregnet',
  'feil',
  'ukjent',
] as const

/** One meldekort as Arena has it. The period number ("202415") is only a name: dates are never read from it. */
export const meldekortSchema = z.object({
  opphav: opphavSchema,
  id: z.string(),
  periodenavn: z.string().nullable(),
  fom: datoSchema,
  tom: datoSchema,
  gjelder: ytelsesslagSchema,
  tilstand: z.enum(meldekorttilstander),
  status: kodeSchema,
  korttype: kodeSchema.nullable(),
  mottatt: datoSchema.nullable(),
  brutto: oereSchema.nullable(),
})
export type Meldekort = z.infer<typeof meldekortSchema>

/**
 * When a meldekort may be sent and when it must be there, from the last day of its period, a Sunday.
 * Earliest the last Saturday; the deadline is the Monday eight days later at 23:00 and is not moved for
 * holidays (payouts.md).
 */
export function meldekortfrist({ tom }: Pick<Meldekort, 'tom'>): { tidligst: Dato; frist: Dato } {
  return { tidligst: addDays(tom, -1), frist: addDays(tom, 8) }
}

export type Meldekortkrav = { meldekort: Meldekort; tidligst: Dato; frist: Dato }

/** A card nobody has sent for so long is history: still in the list of cards, but no deadline any more. */
const HISTORY_DAYS = 56

/** The meldekort still to be sent that can be sent now or soon, first deadline first; overdue ones stay for a while. */
export function listMeldekortToSend(list: readonly Meldekort[], today: Dato): Meldekortkrav[] {
  return list
    .filter(({ tilstand }) => tilstand === 'ikkeSendt')
    .map((meldekort) => ({ meldekort, ...meldekortfrist(meldekort) }))
    .filter(({ tidligst, frist }) => tidligst <= addDays(today, 14) && frist >= addDays(today, -HISTORY_DAYS))
    .sort((a, b) => (a.frist < b.frist ? -1 : 1))
}
