import type { Dato } from '#shared/domain/tid/dato.ts'

type Span = { fom: Dato; tom: Dato }

/** A period of a decision about overgangsstønad, barnetilsyn or skolepenger. */
export type EnsligFact = {
  type: 'overgangsstønad' | 'barnetilsyn' | 'skolepenger'
  stoenadId: number
  vedtakId: number
  periode: Span
  /** First day without the benefit. */
  opphoer: Dato | null
  /** Kroner a month. */
  beloep: number
  inntektsreduksjon: number
  resultat: string
  kode: string
  vedtatt: Dato
}
export type SakFact = {
  id: number
  type: EnsligFact['type']
  /** Blank: nobody has decided yet. */
  resultat: string
  mottatt: Dato
  vedtatt: Dato | null
}
export type BarnetrygdFact = {
  id: number
  status: string
  /** First month, and the first month without it; by their first day. */
  fra: Dato
  iverksatt: Dato
  opphoer: Dato | null
  barn: readonly { ident: string | null; tom: Dato | null }[]
  deler: readonly { fom: Dato; tom: Dato | null; beloep: number; type: string }[]
}
export type SykepengeFact = { periode: Span; grad: number; dagsats: number; orgnr: string; refusjon: boolean }
export type GrunnlagFact = {
  tema: string
  behandlingstema: string
  status: 'L' | 'A' | 'I'
  identdato: Dato
  iverksatt: Dato
  opphoer: Dato | null
  deler: readonly (Omit<SykepengeFact, 'orgnr'> & { orgnr: string | null })[]
}

/** What Infotrygd knows, in our words; written in each service's dialect elsewhere. */
export type InfotrygdFacts = {
  enslig: readonly EnsligFact[]
  saker: readonly SakFact[]
  barnetrygd: readonly BarnetrygdFact[]
  sykepenger: readonly SykepengeFact[]
  foreldrepenger: readonly GrunnlagFact[]
  pleiepenger: readonly GrunnlagFact[]
}
