import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Kommune } from '../places.ts'
import type { Contact } from '../state/stateFacts.ts'

export type Soeknadsstatus = 'MOTTATT' | 'UNDER_BEHANDLING' | 'FERDIGBEHANDLET' | 'BEHANDLES_IKKE'
export type Utfall = 'INNVILGET' | 'DELVIS_INNVILGET' | 'AVSLATT' | 'AVVIST'
export type Utbetalingskode = 'PLANLAGT_UTBETALING' | 'UTBETALT' | 'STOPPET' | 'ANNULLERT'
export type Kravkode = 'RELEVANT' | 'ANNULLERT' | 'OPPFYLT' | 'IKKE_OPPFYLT'

export type RammevedtakPlan = {
  referanse: string
  beskrivelse: string
  beloep: number
  fom: Dato
  tom: Dato
  dato: Dato
}
export type SakPlan = {
  referanse: string
  /** Missing in the wild: shown as "Økonomisk sosialhjelp". */
  tittel: string | null
  status: 'UNDER_BEHANDLING' | 'IKKE_INNSYN' | 'BEHANDLES_IKKE' | 'FEILREGISTRERT' | null
  opprettet: Dato
  vedtak: readonly { id: string; dato: Dato; utfall: Utfall | null }[]
  rammevedtak: readonly RammevedtakPlan[]
}
export type UtbetalingPlan = {
  referanse: string
  sak: string
  rammevedtak: string | null
  beloep: number
  beskrivelse: string
  status: Utbetalingskode | null
  forfall: Dato | null
  utbetalt: Dato | null
  periode: { fom: Dato; tom: Dato } | null
  /** Missing in the wild: then it counts as true and the account is dropped. */
  annenMottaker: boolean | null
  mottaker: string | null
  konto: string | null
  metode: string
  registrert: Dato
}
export type KravPlan = {
  referanse: string
  sak: string | null
  utbetalinger: readonly string[]
  tittel: string
  beskrivelse: string
  dato: Dato
  frist: Dato | null
}
export type VilkaarPlan = KravPlan & { status: Kravkode | null }
export type DokumentasjonkravPlan = KravPlan & { status: Kravkode | 'LEVERT_TIDLIGERE' | null }
export type EtterspurtPlan = {
  dato: Dato
  dokumenter: readonly { type: string; tillegg: string | null; frist: Dato }[]
}

/** What real documents do and the published schema does not allow, or allows and is easily got wrong. */
export const quirks = [
  'explicitNulls',
  'unknownEventType',
  'unreadableEvent',
  'unorderedEvents',
  'mixedInstants',
  'noEvents',
  'noDocument',
] as const
export type Quirk = (typeof quirks)[number]

/** One søknad as the municipality knows it, before it is written as events. */
export type SoeknadPlan = {
  id: string
  dokumentId: string
  soekt: Dato
  /** Sent digitally; on paper there is no originalSoknadNAV. */
  digital: boolean
  status: Soeknadsstatus | null
  behandlesFra: Dato | null
  ferdig: Dato | null
  kontorer: readonly { enhet: string; dato: Dato }[]
  forelopigSvar: Dato | null
  saker: readonly SakPlan[]
  utbetalinger: readonly UtbetalingPlan[]
  vilkaar: readonly VilkaarPlan[]
  dokumentasjonkrav: readonly DokumentasjonkravPlan[]
  /** Each replaces the whole list; an empty one clears it. */
  etterspurt: readonly EtterspurtPlan[]
  mottatt: readonly { id: string; tittel: string; dato: Dato }[]
  quirks: readonly Quirk[]
}

export type MunicipalFacts = {
  kommune: Kommune
  soeknader: readonly SoeknadPlan[]
  kontaktpersoner: readonly Contact[]
}
