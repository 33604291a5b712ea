import { z } from 'zod'
import { dato, given, list, text, whole } from '#electron/adapters/reading/fields.ts'
import { bostedsadresseDto, deltBostedDto, kontaktadresseDto, oppholdsadresseDto } from './adresse.ts'
import { folkeregistermetadataDto, metadataDto, navnDto } from './metadata.ts'

const metadata = given(metadataDto)
const valid = { gyldigFraOgMed: dato, gyldigTilOgMed: dato }

export const adressebeskyttelseDto = z.object({ gradering: text })
export const folkeregisteridentifikatorDto = z.object({ identifikasjonsnummer: text })

/** What decides whether anybody may see the person; asked apart. */
export const vernDto = z.object({
  folkeregisteridentifikator: list(folkeregisteridentifikatorDto),
  adressebeskyttelse: list(adressebeskyttelseDto),
})

/** A relative; the register's name and birth date are given only for those without an fnr. Their fnr is never asked for. */
export const forelderBarnRelasjonDto = z.object({
  relatertPersonsRolle: text,
  relatertPersonUtenFolkeregisteridentifikator: given(z.object({ navn: given(navnDto), foedselsdato: dato })),
  metadata,
})
export const sivilstandDto = z.object({ type: text, gyldigFraOgMed: dato, metadata })

export const vergeDto = z.object({
  type: text,
  embete: text,
  vergeEllerFullmektig: given(
    z.object({
      identifiserendeInformasjon: given(z.object({ navn: given(navnDto) })),
      omfang: text,
    }),
  ),
  folkeregistermetadata: given(folkeregistermetadataDto),
  metadata,
})
const tolk = given(z.object({ spraak: text }))

export const personDto = z.object({
  ...vernDto.shape,
  navn: list(navnDto.extend({ metadata })),
  foedselsdato: list(z.object({ foedselsdato: dato, metadata })),
  doedsfall: list(z.object({ doedsdato: dato, metadata })),
  kjoenn: list(z.object({ kjoenn: text, metadata })),
  statsborgerskap: list(z.object({ land: text, ...valid, metadata })),
  sivilstand: list(sivilstandDto),
  folkeregisterpersonstatus: list(z.object({ status: text, metadata })),
  forelderBarnRelasjon: list(forelderBarnRelasjonDto),
  bostedsadresse: list(bostedsadresseDto),
  deltBosted: list(deltBostedDto),
  oppholdsadresse: list(oppholdsadresseDto),
  kontaktadresse: list(kontaktadresseDto),
  tilrettelagtKommunikasjon: list(z.object({ talespraaktolk: tolk, tegnspraaktolk: tolk })),
  vergemaalEllerFremtidsfullmakt: list(vergeDto),
  sikkerhetstiltak: list(z.object({ tiltakstype: text, beskrivelse: text, ...valid, metadata })),
  telefonnummer: list(z.object({ landskode: text, nummer: text, prioritet: whole, metadata })),
})
export type PersonDto = z.output<typeof personDto>
export type VergeDto = z.output<typeof vergeDto>

export const geografiskTilknytningDto = z.object({
  gtType: text,
  gtKommune: text,
  gtBydel: text,
  gtLand: text,
})
export type GeografiskTilknytningDto = z.output<typeof geografiskTilknytningDto>
