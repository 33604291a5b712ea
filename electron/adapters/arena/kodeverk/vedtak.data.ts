import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'

export const vedtakstyper: Kodeverk = {
  O: ['Ny rettighet', 'Ny rett'],
  E: ['Endring'],
  G: ['Gjenopptak', 'Oppattaking'],
  S: ['Stans'],
}

export const vedtakstatuser: Kodeverk = {
  OPPRE: ['Opprettet', 'Oppretta'],
  REGIS: ['Registrert'],
  MOTAT: ['Mottatt', 'Motteke'],
  INNST: ['Innstilt'],
  GODKJ: ['Godkjent', 'Godkjend'],
  IVERK: ['Iverksatt', 'Sett i verk'],
  AVSLU: ['Avsluttet', 'Avslutta'],
}

export const utfallskoder: Kodeverk = {
  JA: ['Ja'],
  NEI: ['Nei'],
  AVBRUTT: ['Avbrutt', 'Avbroten'],
}
export const utfallAvKode: Readonly<Record<string, Vedtak['utfall']>> = {
  JA: 'innvilget',
  NEI: 'avslag',
  AVBRUTT: 'avbrutt',
}

/** Someone is still working on a decision in one of these. */
export const uferdigeStatuser: ReadonlySet<string> = new Set(['OPPRE', 'REGIS', 'MOTAT', 'INNST'])

export const rettigheter: Kodeverk = {
  AAP: ['Arbeidsavklaringspenger', 'Arbeidsavklaringspengar'],
  DAGO: ['Ordinære dagpenger', 'Ordinære dagpengar'],
  PERM: ['Dagpenger under permittering', 'Dagpengar under permittering'],
  FISK: [
    'Dagpenger under permittering fra fiskeindustrien',
    'Dagpengar under permittering frå fiskeindustrien',
  ],
  LONN: ['Lønnsgarantimidler – dagpenger', 'Lønsgarantimiddel – dagpengar'],
  DEKS: ['Eksport av dagpenger', 'Eksport av dagpengar'],
  BASI: ['Tiltakspenger', 'Tiltakspengar'],
  BTIL: ['Barnetillegg til tiltakspenger', 'Barnetillegg til tiltakspengar'],
}

export const aktivitetsfaser: Kodeverk = {
  UA: ['Under arbeidsavklaring'],
  IKKE: ['Ikke spesiell aktivitetsfase', 'Inga særskild aktivitetsfase'],
  AU: ['Arbeidsutprøving'],
  BU: ['Behov for bistand'],
  FA: ['Ferdig avklart'],
  SPE: ['Sykepengeerstatning', 'Sjukepengeerstatning'],
  VUF: ['Vurdering for uføretrygd'],
}

/** Facts of a decision that have a meaning to us; the others are shown by the source's own name. */
export const fakta: Kodeverk = {
  DAGS: ['Dagsats'],
  DAGSMBT: ['Dagsats med barnetillegg'],
  DAGSFSAM: ['Dagsats før samordning'],
  BARNTILL: ['Barnetillegg'],
  BARNMSTON: ['Barn med stønad'],
  GRUNN: ['Beregningsgrunnlag', 'Utrekningsgrunnlag'],
  AKTIVITETSFASE: ['Aktivitetsfase'],
  UNNTAKSDAGER: ['Dager igjen på unntak', 'Dagar att på unntak'],
  SISTE_BEREGNING: ['Siste beregning', 'Siste utrekning'],
}
