import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { kodeSchema } from '../kodeverk/kode.ts'
import { datoSchema } from '../tid/dato.ts'
import { oereSchema } from '../utbetaling/beloep.ts'
import { periodeSchema } from '../utbetaling/utbetaling.ts'
import { ytelsesslagSchema } from './ytelsesslag.ts'

export const utfall = [
  'innvilget',
  'delvisInnvilget',
  'avslag',
  'opphoert',
  'avbrutt',
  'henlagt',
  'aapen',
  'ukjent',
] as const

/**
 * What dates and later decisions make of a decision.
 * ugyldiggjort: til before fra, or never paid; etterregistrert: both dates missing; stans: stops from `fom`;
 * erstattet: a later decision in the same stønad has taken over. Said as what they are, never hidden.
 */
export const gyldigheter = ['gyldig', 'ugyldiggjort', 'etterregistrert', 'stans', 'erstattet'] as const

/** One decision about a state benefit, as one source tells it. Null means the source does not say. */
export const vedtakSchema = z.object({
  opphav: opphavSchema,
  /** Unique within the source. */
  id: z.string(),
  slag: ytelsesslagSchema,
  /** The benefit in the source's words. */
  ytelse: z.string(),
  utfall: z.enum(utfall),
  utfallkode: kodeSchema.nullable(),
  /** New, change, resumption, stop. */
  vedtakstype: kodeSchema.nullable(),
  status: kodeSchema.nullable(),
  gyldighet: z.enum(gyldigheter),
  /** Days the decision covers; `tom` null = running. `tom` is already the day before an opphør. */
  periode: periodeSchema,
  vedtatt: datoSchema.nullable(),
  beloep: z.object({ oere: oereSchema, per: z.enum(['dag', 'maaned', 'periode']) }).nullable(),
  /** Per cent, 0–100. */
  grad: z.number().nullable(),
  /** What is left, counted by the source: days or weeks of a benefit with an end. */
  igjen: z.array(z.object({ enhet: z.enum(['dager', 'uker']), antall: z.number() })),
  /** True where the money goes to the employer. */
  tilArbeidsgiver: z.boolean(),
  /** Everything else the source says of it, by name. */
  fakta: z.array(z.object({ felt: kodeSchema, verdi: z.string() })),
})
export type Vedtak = z.infer<typeof vedtakSchema>
