import type { Kodeverk } from '#shared/domain/kodeverk/kode.ts'
import type { Deltakelsesgrunnlag } from '#shared/domain/oppfoelging/deltakelse.ts'

export const deltakerstatuser: Kodeverk = {
  AKTUELL: ['Aktuell'],
  INFOMOETE: ['Informasjonsmøte'],
  VENTELISTE: ['Venteliste'],
  TILBUD: ['Godkjent tiltaksplass', 'Godkjend tiltaksplass'],
  JATAKK: ['Takket ja til tilbud', 'Takka ja til tilbod'],
  NEITAKK: ['Takket nei til tilbud', 'Takka nei til tilbod'],
  GJENN: ['Gjennomføres', 'Vert gjennomført'],
  GJENN_AVB: ['Gjennomføring avbrutt', 'Gjennomføring avbroten'],
  GJENN_AVL: ['Gjennomføring avlyst', 'Gjennomføring avlyst'],
  FULLF: ['Fullført'],
  DELAVB: ['Deltakelse avbrutt', 'Deltaking avbroten'],
  IKKEM: ['Ikke møtt', 'Ikkje møtt'],
  IKKAKTUELL: ['Ikke aktuell', 'Ikkje aktuell'],
  AVSLAG: ['Fått avslag'],
  FEILREG: ['Feilregistrert'],
}

/** What each code claims, before the dates have been heard. */
export const deltakelsesgrunnlag: Readonly<Record<string, Deltakelsesgrunnlag>> = {
  AKTUELL: 'soekt',
  INFOMOETE: 'soekt',
  VENTELISTE: 'venteliste',
  TILBUD: 'tilbud',
  JATAKK: 'takketJa',
  NEITAKK: 'ikkeAktuell',
  GJENN: 'gjennomfoeres',
  GJENN_AVB: 'avbrutt',
  GJENN_AVL: 'ikkeAktuell',
  FULLF: 'fullfoert',
  DELAVB: 'avbrutt',
  IKKEM: 'ikkeMoett',
  IKKAKTUELL: 'ikkeAktuell',
  AVSLAG: 'avslag',
  FEILREG: 'feilregistrert',
}

export const gruppestatuser: Kodeverk = {
  PLAN: ['Planlagt'],
  GJENN: ['Gjennomføres', 'Vert gjennomført'],
  FULLF: ['Fullført'],
  AVBR: ['Avbrutt', 'Avbroten'],
}

export const gruppegrunnlag: Readonly<Record<string, Deltakelsesgrunnlag>> = {
  PLAN: 'gjennomfoeres',
  GJENN: 'gjennomfoeres',
  FULLF: 'fullfoert',
  AVBR: 'avbrutt',
}
