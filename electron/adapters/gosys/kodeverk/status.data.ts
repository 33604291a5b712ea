import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'

export const statuskoder: Kodeverk = {
  OPPRETTET: ['Opprettet', 'Oppretta'],
  AAPNET: ['Åpnet', 'Opna'],
  UNDER_BEHANDLING: ['Under behandling'],
  FERDIGSTILT: ['Ferdigstilt'],
  FEILREGISTRERT: ['Feilregistrert'],
}
export const statusAvKode: Readonly<Record<string, Oppgave['status']>> = {
  OPPRETTET: 'opprettet',
  AAPNET: 'aapnet',
  UNDER_BEHANDLING: 'underBehandling',
  FERDIGSTILT: 'ferdigstilt',
  FEILREGISTRERT: 'feilregistrert',
}
export const prioritetAvKode: Readonly<Record<string, Oppgave['prioritet']>> = {
  KRITISK: 'kritisk',
  HOY: 'hoey',
  NORM: 'normal',
  LAV: 'lav',
}
