import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { type Dato, datoSchema } from '../tid/dato.ts'
import { oereSchema } from './beloep.ts'

export const utbetalingsstatuser = [
  'utbetalt',
  'planlagt',
  'ventende',
  'stoppet',
  'returnert',
  'ukjent',
] as const

/** Source periods may be open in either end. */
export const periodeSchema = z.object({ fom: datoSchema.nullable(), tom: datoSchema.nullable() })
export type Periode = z.infer<typeof periodeSchema>

/** One payout as one source tells it; null means the source does not say, never zero. */
export const utbetalingSchema = z.object({
  opphav: opphavSchema,
  /** Unique within the source; the same id from two documents is the same money. */
  id: z.string(),
  /** What the money is, in the source's words ("Barnetrygd", "strøm"). */
  ytelse: z.string(),
  periode: periodeSchema,
  brutto: oereSchema.nullable(),
  /** Trekk and skatt are stored as what is taken away, 0 or negative, whatever sign the source used. */
  trekk: oereSchema.nullable(),
  skatt: oereSchema.nullable(),
  netto: oereSchema.nullable(),
  /** brutto + trekk + skatt against netto. */
  sum: z.enum(['stemmer', 'stemmerIkke', 'ikkeOppgitt']),
  mottaker: z.object({ type: z.enum(['bruker', 'annen', 'ikkeOppgitt']), navn: z.string().nullable() }),
  kontonummer: z.string().nullable(),
  metode: z.string().nullable(),
  status: z.enum(utbetalingsstatuser),
  /** The source's own status text or code, shown for what it is. */
  kildestatus: z.string(),
  /** The day that counts and which of the source's dates it is; null = undated. */
  dato: datoSchema.nullable(),
  datotype: z.enum(['utbetalingsdato', 'forfallsdato', 'posteringsdato']).nullable(),
  melding: z.string().nullable(),
})
export type Utbetaling = z.infer<typeof utbetalingSchema>

/** The first date given is the effective one (sources.md: utbetalingsdato, else forfallsdato, else posteringsdato). */
export function effectiveDato(dates: {
  utbetalingsdato?: Dato | null | undefined
  forfallsdato?: Dato | null | undefined
  posteringsdato?: Dato | null | undefined
}): Pick<Utbetaling, 'dato' | 'datotype'> {
  for (const datotype of ['utbetalingsdato', 'forfallsdato', 'posteringsdato'] as const) {
    const dato = dates[datotype]
    if (dato) return { dato, datotype }
  }
  return { dato: null, datotype: null }
}
