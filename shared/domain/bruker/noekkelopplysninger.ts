import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { datoSchema } from '../tid/dato.ts'
import { utbetalingSchema } from '../utbetaling/utbetaling.ts'

/** What a municipality hands on to Personkort differs; what it does not share is said, never shown as an empty list. */
export const delingSchema = z.object({
  vedtak: z.boolean(),
  /** False: granted support is hidden until it is paid (HT 2021). */
  vedtakFoerUtbetaling: z.boolean(),
  utbetalinger: z.boolean(),
  vilkaar: z.boolean(),
  dokumenter: z.boolean(),
})
export type Deling = z.infer<typeof delingSchema>

/** Key municipal facts in Personkort (D4): a short form of what Oskar knows in full. */
export const noekkelfaktaSchema = z.object({
  kommune: z.object({ nummer: z.string(), navn: z.string() }),
  deler: delingSchema,
  vedtak: z.array(
    z.object({
      opphav: opphavSchema,
      tittel: z.string(),
      utfall: z.string().nullable(),
      dato: datoSchema.nullable(),
    }),
  ),
  vilkaar: z.array(z.object({ opphav: opphavSchema, tittel: z.string(), frist: datoSchema.nullable() })),
  dokumenter: z.array(z.object({ opphav: opphavSchema, tittel: z.string(), mottatt: datoSchema.nullable() })),
})
export type Noekkelfakta = z.infer<typeof noekkelfaktaSchema>

/** The same with the payouts, which come in the same answer and are of another class (D7). */
export const noekkelopplysningerSchema = noekkelfaktaSchema.extend({
  utbetalinger: z.array(utbetalingSchema),
})
export type Noekkelopplysninger = z.infer<typeof noekkelopplysningerSchema>
