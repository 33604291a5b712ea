import { z } from 'zod'
import { tidspunktSchema } from '../tid/tidspunkt.ts'
import { kildeSchema } from './kilde.ts'
import { linjeSchema } from './linje.ts'

/** Where one fact comes from; opens beside the fact on the screen. */
export const opphavSchema = z.object({
  kilde: kildeSchema,
  linje: linjeSchema,
  hentet: tidspunktSchema,
  /** The source's own id of the datum, as it spells it. Null where the source gives none. Never an fnr. */
  ref: z.string().nullable(),
  /** What it is called in the source ("utbetaling", "vedtakFattet", "bostedsadresse"). */
  element: z.string(),
})
export type Opphav = z.infer<typeof opphavSchema>
