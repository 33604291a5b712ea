import { z } from 'zod'
import { dato, given, text } from '#electron/adapters/reading/fields.ts'
import { metadataDto } from './metadata.ts'

export const vegadresseDto = z.object({
  husnummer: text,
  husbokstav: text,
  bruksenhetsnummer: text,
  adressenavn: text,
  tilleggsnavn: text,
  postnummer: text,
})
export const matrikkeladresseDto = z.object({
  bruksenhetsnummer: text,
  tilleggsnavn: text,
  postnummer: text,
  kommunenummer: text,
})
export const utenlandskAdresseDto = z.object({
  adressenavnNummer: text,
  bygningEtasjeLeilighet: text,
  postboksNummerNavn: text,
  postkode: text,
  bySted: text,
  regionDistriktOmraade: text,
  landkode: text,
})
export const utenlandskAdresseIFrittFormatDto = z.object({
  adresselinje1: text,
  adresselinje2: text,
  adresselinje3: text,
  postkode: text,
  byEllerStedsnavn: text,
  landkode: text,
})
export const postadresseIFrittFormatDto = z.object({
  adresselinje1: text,
  adresselinje2: text,
  adresselinje3: text,
  postnummer: text,
})
export const postboksadresseDto = z.object({ postbokseier: text, postboks: text, postnummer: text })

const common = { coAdressenavn: text, metadata: given(metadataDto) }
const valid = { gyldigFraOgMed: dato, gyldigTilOgMed: dato }
const norwegian = { vegadresse: given(vegadresseDto), matrikkeladresse: given(matrikkeladresseDto) }
const foreign = { utenlandskAdresse: given(utenlandskAdresseDto) }
const unknown = { ukjentBosted: given(z.object({ bostedskommune: text })) }

export const bostedsadresseDto = z.object({ ...common, ...valid, ...norwegian, ...foreign, ...unknown })
export const deltBostedDto = z.object({
  ...common,
  startdatoForKontrakt: dato,
  sluttdatoForKontrakt: dato,
  ...norwegian,
  ...foreign,
  ...unknown,
})
export const oppholdsadresseDto = z.object({
  ...common,
  ...valid,
  oppholdAnnetSted: text,
  ...norwegian,
  ...foreign,
})
export const kontaktadresseDto = z.object({
  ...common,
  ...valid,
  vegadresse: given(vegadresseDto),
  ...foreign,
  postboksadresse: given(postboksadresseDto),
  postadresseIFrittFormat: given(postadresseIFrittFormatDto),
  utenlandskAdresseIFrittFormat: given(utenlandskAdresseIFrittFormatDto),
})

/** Every form an address can come in, whichever kind it is. */
export type AdresseformerDto = Partial<
  Omit<
    z.output<typeof bostedsadresseDto> &
      z.output<typeof oppholdsadresseDto> &
      z.output<typeof kontaktadresseDto>,
    keyof typeof common | keyof typeof valid
  >
>
