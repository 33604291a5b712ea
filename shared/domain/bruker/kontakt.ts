import { z } from 'zod'
import { linjeSchema } from '../kilde/linje.ts'
import { opphavSchema } from '../kilde/opphav.ts'
import { datoSchema } from '../tid/dato.ts'
import { tidspunktSchema } from '../tid/tidspunkt.ts'

/** Kontakt- og reservasjonsregisteret. */
export const kontaktinformasjonSchema = z.object({
  opphav: opphavSchema,
  /** In the register and in use. */
  aktiv: z.boolean(),
  /** Reserved against digital communication: must get paper. */
  reservert: z.boolean().nullable(),
  kanVarsles: z.boolean().nullable(),
  spraak: z.string().nullable(),
  epost: z.string().nullable(),
  mobil: z.string().nullable(),
  mobilOppdatert: tidspunktSchema.nullable(),
})
export type Kontaktinformasjon = z.infer<typeof kontaktinformasjonSchema>

/** Who may speak for the bruker, for which tema, how far and until when. State fullmakt only. */
export const fullmaktSchema = z.object({
  opphav: opphavSchema,
  fullmektig: z.string().nullable(),
  omraader: z.array(
    z.object({
      tema: z.string(),
      handlinger: z.array(z.enum(['les', 'kommuniser', 'skriv', 'ukjent'])),
    }),
  ),
  fom: datoSchema.nullable(),
  tom: datoSchema.nullable(),
  opphoert: z.boolean(),
})
export type Fullmakt = z.infer<typeof fullmaktSchema>

/** A dated assignment; a bruker has several, never one "owner" (NTNU). */
export const kontaktpersonSchema = z.object({
  opphav: opphavSchema,
  linje: linjeSchema,
  rolle: z.enum(['kontaktperson', 'sekundaerkontakt', 'koordinator', 'kvpVeileder', 'ukjent']),
  /** The employee's ident in the directory, e.g. "Z990001". */
  navIdent: z.string(),
  navn: z.string(),
  enhet: z.string().nullable(),
  telefon: z.string().nullable(),
  fom: datoSchema.nullable(),
  tom: datoSchema.nullable(),
  /** Who stands in now, when the person is away. */
  stedfortreder: z.object({ navIdent: z.string(), navn: z.string(), tom: datoSchema.nullable() }).nullable(),
})
export type Kontaktperson = z.infer<typeof kontaktpersonSchema>
