import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'

/** Result of a decision or a case. Blank is a code here: the case is open. */
export const resultatkoder: Kodeverk = {
  I: ['Innvilget', 'Innvilga'],
  A: ['Avslag'],
  DI: ['Delvis innvilget', 'Delvis innvilga'],
  O: ['Opphørt', 'Opphøyrt'],
  FI: ['Fortsatt innvilget', 'Framleis innvilga'],
  H: ['Henlagt / trukket tilbake', 'Lagd bort / trekt tilbake'],
  '': ['Åpen sak', 'Open sak'],
}

/** What kind of decision a period of enslig forsørger comes from: the code, and the word newer services write. */
export const endringskoder: Kodeverk = {
  F: ['Førstegangsvedtak', 'Førstegongsvedtak'],
  FØRSTEGANGSVEDTAK: ['Førstegangsvedtak', 'Førstegongsvedtak'],
  NY: ['Ny'],
  E: ['Endring i beregningsgrunnlaget', 'Endring i utrekningsgrunnlaget'],
  ENDRING_BEREGNINGSGRUNNLAG: ['Endring i beregningsgrunnlaget', 'Endring i utrekningsgrunnlaget'],
  G: ['G-regulering'],
  G_REGULERING: ['G-regulering'],
  S: ['Satsendring'],
  SATSENDRING: ['Satsendring'],
  O: ['Opphør', 'Opphøyr'],
  OPPHØRT: ['Opphør', 'Opphøyr'],
  AN: ['Annullert'],
  ANNULERT: ['Annullert'],
  UA: ['Uaktuell'],
  UAKTUELL: ['Uaktuell'],
  OO: ['Overført til ny løsning', 'Overført til ny løysing'],
  OVERTFØRT_NY_LØSNING: ['Overført til ny løsning', 'Overført til ny løysing'],
}

/** Decisions that were taken back: they never counted. */
export const annullert: readonly string[] = ['AN', 'ANNULERT', 'UA', 'UAKTUELL']

/** How barnetrygd is computed. Two digits; sent with and without the first. */
export const barnetrygdstatus: Kodeverk = {
  '00': ['Manuelt beregnet', 'Manuelt rekna ut'],
  '01': ['Ordinær barnetrygd'],
  '02': ['Utvidet barnetrygd', 'Utvida barnetrygd'],
  '03': ['Barnetrygd for sykt barn', 'Barnetrygd for sjukt barn'],
  '04': ['Barnetrygd til institusjon'],
}
export const UTVIDET = '02'

/** State of a grunnlag. */
export const grunnlagstatus: Kodeverk = {
  L: ['Løpende', 'Løpande'],
  A: ['Avsluttet', 'Avslutta'],
  I: ['Ikke startet', 'Ikkje starta'],
}

/** What a grunnlag is about; the word of the source stands where the code is not here. */
export const behandlingstemaer: Kodeverk = {
  FP: ['Foreldrepenger', 'Foreldrepengar'],
  FØ: ['Foreldrepenger, fødsel', 'Foreldrepengar, fødsel'],
  AP: ['Foreldrepenger, adopsjon', 'Foreldrepengar, adopsjon'],
  SV: ['Svangerskapspenger', 'Svangerskapspengar'],
  OM: ['Omsorgspenger', 'Omsorgspengar'],
  OP: ['Opplæringspenger', 'Opplæringspengar'],
  PB: ['Pleiepenger for sykt barn', 'Pleiepengar for sjukt barn'],
  PN: ['Pleiepenger, ny ordning', 'Pleiepengar, ny ordning'],
  PP: ['Pleiepenger i livets sluttfase', 'Pleiepengar i sluttfasen av livet'],
}

/** What the payments of sykepenger are marked with. */
export const sykepengetagger: Kodeverk = {
  UsikkerGrad: ['Usikker grad'],
  Refusjon: ['Refusjon til arbeidsgiver', 'Refusjon til arbeidsgivar'],
}

/** Names of what stands beside the main fields of a decision. */
export const feltnavn: Kodeverk = {
  antallBarn: ['Antall barn', 'Talet på barn'],
  arbeidsgiver: ['Arbeidsgiver', 'Arbeidsgivar'],
  erstattetFra: ['Erstattet av et senere vedtak fra', 'Erstatta av eit seinare vedtak frå'],
  identdato: ['Identdato'],
  inntektsreduksjon: ['Inntektsreduksjon'],
  iverksatt: ['Iverksatt', 'Iverksett'],
  mottatt: ['Søknad mottatt', 'Søknad motteken'],
  opphoer: ['Opphørt fra', 'Opphøyrt frå'],
  registrert: ['Registrert'],
  samordningsfradrag: ['Samordningsfradrag', 'Samordningsfrådrag'],
  saksnummer: ['Saksnummer'],
  tag: ['Merknad'],
  tekstkode: ['Tekstkode'],
  tema: ['Tema'],
}
