import { z } from 'zod'
import { flag, id } from '#electron/adapters/reading/fields.ts'
import { dato, enhetsnummer, kode, who } from './fields.ts'

/** The published samples and the running service name the same things differently; both are read. */
export const statusDto = z.object({
  ...who,
  formidlingsgruppe: kode,
  formidlingsgruppeKode: kode,
  kvalifiseringsgruppe: kode,
  servicegruppe: kode,
  servicegruppeKode: kode,
  rettighetsgruppe: kode,
  rettighetsgruppeKode: kode,
  iservFraDato: dato,
  inaktiveringsdato: dato,
  oppfolgingsenhet: enhetsnummer,
  navOppfoelgingsenhet: enhetsnummer,
  kanEnkeltReaktiveres: flag,
})
export type StatusDto = z.output<typeof statusDto>

export const oppfolgingssakDto = z.object({ ...who, oppfolgingssakId: id, saksId: id })

export const vedtak14aDto = z.object({
  ...who,
  innsatsgruppe: kode,
  hovedmal: kode,
  hovedmaal: kode,
  fattetDato: dato,
  vedtakFattet: dato,
  fraArena: flag,
})
export type Vedtak14aDto = z.output<typeof vedtak14aDto>
