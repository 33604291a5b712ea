import { z } from 'zod'
import { given, id, list, text } from '#electron/adapters/reading/fields.ts'
import { dato, klokkeslett, kode, tall, who } from './fields.ts'

const periodeDto = given(z.object({ fom: dato, tom: dato }))

export const tiltakDto = z.object({
  aktivitetId: id,
  tiltaksnavn: text,
  tiltakLokaltNavn: text,
  arrangoer: text,
  bedriftsnummer: id,
  deltakelsePeriode: periodeDto,
  deltakelsesprosent: tall,
  deltakelseProsent: tall,
  antallDagerPerUke: tall,
  deltakerStatus: kode,
  statusSistEndret: dato,
  begrunnelseInnsoking: text,
  begrunnelseInnsoeking: text,
})
export const moeteDto = z.object({
  startDato: dato,
  startKlokkeslett: klokkeslett,
  sluttDato: dato,
  sluttKlokkeslett: klokkeslett,
  sted: text,
})
export const gruppeDto = z.object({
  aktivitetId: id,
  aktivitetstype: text,
  beskrivelse: text,
  moteplanListe: list(moeteDto),
  moeteplanListe: list(moeteDto),
  status: kode,
})
export const utdanningDto = z.object({
  aktivitetId: id,
  aktivitetstype: text,
  beskrivelse: text,
  aktivitetPeriode: periodeDto,
})
export const aktiviteterDto = z.object({
  ...who,
  tiltaksaktiviteter: list(tiltakDto),
  gruppeaktiviteter: list(gruppeDto),
  utdanningsaktiviteter: list(utdanningDto),
})
export type TiltakDto = z.output<typeof tiltakDto>
export type GruppeDto = z.output<typeof gruppeDto>
export type UtdanningDto = z.output<typeof utdanningDto>
export type AktiviteterDto = z.output<typeof aktiviteterDto>
