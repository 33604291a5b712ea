import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'
import type { Meldekort } from '#shared/domain/oppfoelging/meldekort.ts'
import type { Ytelsesslag } from '#shared/domain/ytelse/ytelsesslag.ts'

/** SENDT is the card sent out to the bruker, not sent in by them. */
export const beregningstatuser: Kodeverk = {
  OPPRE: ['Opprettet', 'Oppretta'],
  SENDT: ['Sendt til bruker', 'Sendt til brukar'],
  SLETT: ['Slettet', 'Sletta'],
  REGIS: ['Registrert'],
  UBEHA: ['Ubehandlet', 'Ubehandla'],
  KLAR: ['Klar til beregning', 'Klar til utrekning'],
  NYKTR: ['Til ny kontroll'],
  VENTE: ['Venter', 'Ventar'],
  FERDI: ['Ferdig beregnet', 'Ferdig utrekna'],
  FEIL: ['Feil ved beregning', 'Feil ved utrekning'],
}

export const tilstandAvStatus: Readonly<Record<string, Meldekort['tilstand']>> = {
  OPPRE: 'ikkeSendt',
  SENDT: 'ikkeSendt',
  REGIS: 'tilBehandling',
  UBEHA: 'tilBehandling',
  KLAR: 'tilBehandling',
  NYKTR: 'tilBehandling',
  VENTE: 'tilBehandling',
  FERDI: 'beregnet',
  FEIL: 'feil',
}

export const korttyper: Kodeverk = {
  '01': ['Ordinært'],
  '03': ['Erstatning'],
  '04': ['Retur'],
  '05': ['Elektronisk'],
  '06': ['AAP'],
  '07': ['Ordinært, manuelt'],
  '08': ['Maskinelt oppdatert'],
  '09': ['Manuelt i Arena'],
  '10': ['Korrigert elektronisk'],
}

export const meldegrupper: Kodeverk = {
  ATTF: ['Arbeidsavklaringspenger', 'Arbeidsavklaringspengar'],
  AAP: ['Arbeidsavklaringspenger', 'Arbeidsavklaringspengar'],
  DAGP: ['Dagpenger', 'Dagpengar'],
  INDIV: ['Tiltakspenger', 'Tiltakspengar'],
  ARBS: ['Arbeidssøker uten ytelse', 'Arbeidssøkjar utan yting'],
}
export const slagAvMeldegruppe: Readonly<Record<string, Ytelsesslag>> = {
  ATTF: 'aap',
  AAP: 'aap',
  DAGP: 'dagpenger',
  INDIV: 'tiltakspenger',
}
