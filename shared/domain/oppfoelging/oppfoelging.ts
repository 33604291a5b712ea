import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { kodeSchema } from '../kodeverk/kode.ts'
import { datoSchema } from '../tid/dato.ts'

/** Where the bruker stands in the state's follow-up (Arena). Null means the source does not say. */
export const oppfoelgingsstatusSchema = z.object({
  opphav: opphavSchema,
  formidlingsgruppe: kodeSchema.nullable(),
  servicegruppe: kodeSchema.nullable(),
  rettighetsgruppe: kodeSchema.nullable(),
  inaktivFra: datoSchema.nullable(),
  kanEnkeltReaktiveres: z.boolean().nullable(),
  /** Four digits. */
  enhetsnummer: z.string().nullable(),
  sakId: z.string().nullable(),
})
export type Oppfoelgingsstatus = z.infer<typeof oppfoelgingsstatusSchema>

/** The decision on the need for help (NAV-loven § 14 a). Old and new names are one: both resolved to Kode. */
export const vedtak14aSchema = z.object({
  opphav: opphavSchema,
  innsatsgruppe: kodeSchema,
  hovedmaal: kodeSchema.nullable(),
  fattet: datoSchema.nullable(),
  /** Made in Arena, in the old way. */
  fraArena: z.boolean().nullable(),
})
export type Vedtak14a = z.infer<typeof vedtak14aSchema>

export const oppfoelgingSchema = z.object({
  status: oppfoelgingsstatusSchema.nullable(),
  vedtak14a: vedtak14aSchema.nullable(),
})
export type Oppfoelging = z.infer<typeof oppfoelgingSchema>
