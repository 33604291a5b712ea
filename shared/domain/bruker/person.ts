import { z } from 'zod'
import { opphavSchema } from '../kilde/opphav.ts'
import { datoSchema } from '../tid/dato.ts'

export const navnSchema = z.object({
  fornavn: z.string(),
  mellomnavn: z.string().nullable(),
  etternavn: z.string(),
})
export type Navn = z.infer<typeof navnSchema>

export const adressebeskyttelser = [
  'ugradert',
  'fortrolig',
  'strengtFortrolig',
  'strengtFortroligUtland',
] as const
export const adressebeskyttelseSchema = z.enum(adressebeskyttelser)
export type Adressebeskyttelse = z.infer<typeof adressebeskyttelseSchema>

/** What decides whether anybody may see the person at all; asked apart, and again at every read. */
export const personvernSchema = z.object({
  adressebeskyttelse: adressebeskyttelseSchema,
  /** Egen ansatt and their family. */
  skjermet: z.boolean(),
})
export type Personvern = z.infer<typeof personvernSchema>

export const adresseSchema = z.object({
  opphav: opphavSchema,
  type: z.enum(['bosted', 'delt', 'opphold', 'kontakt']),
  /** Lines as they are printed on an envelope, last line with postnummer or country. */
  linjer: z.array(z.string()),
  coNavn: z.string().nullable(),
  fom: datoSchema.nullable(),
  tom: datoSchema.nullable(),
})
export type Adresse = z.infer<typeof adresseSchema>

const datert = { fom: datoSchema.nullable(), tom: datoSchema.nullable() }

export const familiemedlemSchema = z.object({
  opphav: opphavSchema,
  rolle: z.enum(['barn', 'mor', 'far', 'medmor', 'ektefelle', 'ukjent']),
  /** The relative's own fnr stays in the source; only what the register says without it. */
  navn: navnSchema.nullable(),
  foedselsdato: datoSchema.nullable(),
})

export const vergeSchema = z.object({
  opphav: opphavSchema,
  type: z.string(),
  navn: navnSchema.nullable(),
  omfang: z.string().nullable(),
  embete: z.string().nullable(),
  ...datert,
})
export type Verge = z.infer<typeof vergeSchema>

/** Facts of the population register, as Personkort hands them on. Null and [] mean the register says nothing. */
export const personSchema = z.object({
  opphav: opphavSchema,
  ident: z.string().regex(/^\d{11}$/),
  navn: navnSchema,
  foedselsdato: datoSchema.nullable(),
  doedsdato: datoSchema.nullable(),
  kjoenn: z.enum(['mann', 'kvinne', 'ukjent']),
  adressebeskyttelse: adressebeskyttelseSchema,
  /** Another register's word, added by main where it is asked; missing is not known. */
  skjermet: z.boolean().optional(),
  statsborgerskap: z.array(z.object({ land: z.string(), ...datert })),
  sivilstand: z.object({ type: z.string(), fom: datoSchema.nullable() }).nullable(),
  personstatus: z.string().nullable(),
  familie: z.array(familiemedlemSchema),
  adresser: z.array(adresseSchema),
  /** Language codes as the register writes them ("SO", "AR"). */
  talespraaktolk: z.array(z.string()),
  tegnspraaktolk: z.array(z.string()),
  verger: z.array(vergeSchema),
  sikkerhetstiltak: z.array(
    z.object({ opphav: opphavSchema, type: z.string(), beskrivelse: z.string().nullable(), ...datert }),
  ),
  telefonnumre: z.array(
    z.object({ opphav: opphavSchema, nummer: z.string(), prioritet: z.int().nullable() }),
  ),
  /** Kommune or bydel number: decides the NAV office. */
  geografiskTilknytning: z.string().nullable(),
})
export type Person = z.infer<typeof personSchema>
