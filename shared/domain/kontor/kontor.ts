import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { datoSchema } from '../tid/dato.ts'

/** "HH:mm" in Norwegian wall-clock time. */
const klokkeslett = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const aapningstidSchema = z.object({
  /** 1 = Monday … 7; null for a dated exception. */
  ukedag: z.int().min(1).max(7).nullable(),
  dato: datoSchema.nullable(),
  fra: klokkeslett.nullable(),
  til: klokkeslett.nullable(),
  stengt: z.boolean(),
  kommentar: z.string().nullable(),
})
export type Aapningstid = z.infer<typeof aapningstidSchema>

/** The NAV office that serves the bruker, and how to reach it now. */
export const kontorSchema = z.object({
  opphav: opphavSchema,
  enhetsnummer: z.string(),
  navn: z.string(),
  telefon: z.string().nullable(),
  telefonKommentar: z.string().nullable(),
  /** For colleagues: answered while the office is staffed. From spesielleOpplysninger when the office writes it. */
  vakttelefon: z.string().nullable(),
  vakttelefonTider: z.string().nullable(),
  besoeksadresse: z.string().nullable(),
  aapningstider: z.array(aapningstidSchema),
})
export type Kontor = z.infer<typeof kontorSchema>
