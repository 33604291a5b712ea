import { z } from 'zod'
import { dato, flag, given, list, text } from '#electron/adapters/reading/fields.ts'

export const enhetDto = z.object({ enhetNr: text, navn: text })
export const navkontoromraadeDto = z.object({ geografiskOmraade: text })

export const stedsadresseDto = z.object({
  adresseTilleggsnavn: text,
  gatenavn: text,
  husnummer: text,
  husbokstav: text,
  postnummer: text,
  poststed: text,
})
export const aapningstidDto = z.object({
  dag: text,
  dato,
  fra: text,
  til: text,
  stengt: flag,
  kommentar: text,
})
export const publikumsmottakDto = z.object({
  stedsbeskrivelse: text,
  besoeksadresse: given(stedsadresseDto),
  aapningstider: list(aapningstidDto),
})
export const enhetKontaktinformasjonDto = z.object({
  enhetNr: text,
  telefonnummer: text,
  telefonnummerKommentar: text,
  spesielleOpplysninger: text,
  besoeksadresse: given(stedsadresseDto),
  publikumsmottak: list(publikumsmottakDto),
})
export type EnhetDto = z.output<typeof enhetDto>
export type StedsadresseDto = z.output<typeof stedsadresseDto>
export type AapningstidDto = z.output<typeof aapningstidDto>
export type PublikumsmottakDto = z.output<typeof publikumsmottakDto>
export type EnhetKontaktinformasjonDto = z.output<typeof enhetKontaktinformasjonDto>
