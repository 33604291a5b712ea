import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'

/** Behandlingstema of felles kodeverk: those an office meets. The rest are shown raw. */
export const behandlingstemaer: Kodeverk = {
  ab0028: ['Barnetilsyn'],
  ab0047: ['Foreldrepenger ved fødsel', 'Foreldrepengar ved fødsel'],
  ab0050: ['Engangsstønad ved fødsel', 'Eingongsstønad ved fødsel'],
  ab0058: ['EØS'],
  ab0061: ['Sykepenger', 'Sjukepengar'],
  ab0071: ['Overgangsstønad'],
  ab0072: ['Foreldrepenger ved adopsjon', 'Foreldrepengar ved adopsjon'],
  ab0096: ['Utvidet barnetrygd', 'Utvida barnetrygd'],
  ab0126: ['Svangerskapspenger', 'Svangerskapspengar'],
  ab0177: ['Skolepenger', 'Skulepengar'],
  ab0180: ['Ordinær barnetrygd'],
  ab0270: ['Barnetrygd, uspesifisert'],
  ab0326: ['Foreldrepenger', 'Foreldrepengar'],
  ab0327: ['Engangsstønad', 'Eingongsstønad'],
}

export const behandlingstyper: Kodeverk = {
  ae0034: ['Søknad'],
  ae0058: ['Klage'],
}
