import type { Dato } from '#shared/domain/tid/dato.ts'

export type Span = { fom: Dato | null; tom: Dato | null }

export type StatusFact = {
  formidlingsgruppe: string
  servicegruppe: string
  rettighetsgruppe: string
  iservFra: Dato | null
  enhet: string | null
  kanEnkeltReaktiveres: boolean | null
}
export type Vedtak14aFact = { innsatsgruppe: string; hovedmaal: string | null; fattet: Dato }
export type TiltakFact = {
  id: string
  navn: string
  lokaltNavn: string | null
  arrangoer: string
  periode: Span
  /** As the wire has it: text with a decimal comma. */
  prosent: string | null
  dagerPerUke: string | null
  status: string
  statusEndret: Dato | null
  begrunnelse: string | null
}
export type GruppeFact = {
  id: string
  type: string
  beskrivelse: string
  moeter: readonly { dato: Dato; fra: string; til: string; sted: string }[]
  status: string
}
export type UtdanningFact = { id: string; type: string; beskrivelse: string; periode: Span }
export type VedtakFact = {
  id: number
  loepenummer: number
  /** O new, E change, G resumption, S stop. */
  type: string
  status: string
  utfall: string
  fase: string | null
  rettighet: string | null
  periode: Span
  dagsats: number | null
  dagerIgjen: number | null
  ukerIgjen: number | null
}
export type BeregningFact = { fom: Dato; tom: Dato; sats: number; beloep: number; dagerIgjen: number }
export type MeldekortFact = {
  id: number
  type: string
  fom: Dato
  tom: Dato
  gruppe: string
  status: string
  mottatt: Dato | null
  brutto: number
}

/** What Arena knows of one person, in our words; null status: Arena has never heard of them. */
export type ArenaFacts = {
  status: StatusFact | null
  sakId: string | null
  vedtak14a: Vedtak14aFact | null
  tiltak: readonly TiltakFact[]
  grupper: readonly GruppeFact[]
  utdanninger: readonly UtdanningFact[]
  aap: readonly VedtakFact[]
  dagpenger: readonly VedtakFact[]
  beregninger: readonly BeregningFact[]
  tiltakspenger: readonly VedtakFact[]
  meldekort: readonly MeldekortFact[]
  /** How this one is written on the wire: names of the published samples, cards in their wrapping. */
  quirks: readonly ('sampleNames' | 'wrapped')[]
}
