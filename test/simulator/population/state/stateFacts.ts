import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Simnavn } from '../bruker.ts'
import type { ArenaFacts } from './arenaFacts.ts'
import type { InfotrygdFacts } from './infotrygdFacts.ts'

export type BenefitKind =
  | 'barnetrygd'
  | 'aap'
  | 'dagpenger'
  | 'tiltakspenger'
  | 'ufoeretrygd'
  | 'overgangsstoenad'
  | 'barnetilsyn'
  | 'bostoette'
  | 'sykepenger'
  | 'foreldrepenger'
  | 'pleiepenger'
  | 'alderspensjon'

/** What happened to one payment, counted in payments back from the newest that is due. */
export type Mishap = 'returnert' | 'stoppet' | 'stemmerIkke' | 'tilArbeidsgiver'

export type Benefit = {
  kind: BenefitKind
  /** Kroner a payment. */
  brutto: number
  /** Kroner tax a payment. */
  skatt: number
  trekk: readonly { type: string; beloep: number; kreditor: string | null }[]
  /** Months back the benefit has run. */
  months: number
  /** The document subtracts trekk and skatt; real data store them negative and add. */
  sign: 'positive' | 'negative'
  mishaps: Readonly<Record<number, Mishap>>
  /** Meldekort of periods that have ended and that nobody has sent, counted back: no money for them. */
  unsent?: number
  /** Last day of a benefit that has ended; no period that ends later is paid. */
  until?: Dato
}

export type Krr =
  | { kind: 'missing' }
  | { kind: 'inactive' }
  | { kind: 'active'; reservert: boolean; epost: string | null; mobil: string | null; spraak: string }

export type Relation = {
  rolle: 'BARN' | 'MOR' | 'FAR' | 'MEDMOR'
  navn: Simnavn
  foedt: Dato
  kjoenn: 'KVINNE' | 'MANN'
  /** Most relatives are known by their number only. */
  withIdent: boolean
}

export type FullmaktFact = {
  fullmektig: Simnavn
  foedt: Dato
  omraader: readonly { tema: string; handling: readonly ('LES' | 'KOMMUNISER' | 'SKRIV')[] }[]
  fom: Dato
  tom: Dato | null
}

export type Contact = {
  rolle: 'KONTAKTPERSON' | 'SEKUNDAERKONTAKT' | 'KOORDINATOR' | 'KVP_VEILEDER'
  navIdent: string
  navn: string
  enhet: string
  telefon: string
  fom: Dato
  tom: Dato | null
  stedfortreder: { navIdent: string; navn: string; tom: Dato | null } | null
}

/** Everything the state-side registers know, in our words; rendered to each wire format elsewhere. */
export type StateFacts = {
  benefits: readonly Benefit[]
  krr: Krr
  konto: string
  telefon: string | null
  sivilstand: { type: string; fom: Dato | null }
  relations: readonly Relation[]
  statsborgerskap: readonly { land: string; fom: Dato | null }[]
  gate: { navn: string; nummer: string; bokstav: string | null }
  co: string | null
  /** Living with both parents in turn, or somewhere else for a while. */
  opphold: 'none' | 'kontaktadresse' | 'utland' | 'ukjentBosted'
  talespraaktolk: string | null
  tegnspraaktolk: string | null
  verge: { navn: Simnavn; type: string; omfang: string; fom: Dato } | null
  sikkerhetstiltak: { type: string; beskrivelse: string; fom: Dato; tom: Dato } | null
  fullmakter: readonly FullmaktFact[]
  kontaktpersoner: readonly Contact[]
  /** What Arena tells other than what follows from the benefits. */
  arena: Partial<ArenaFacts>
  /** What Infotrygd tells other than what follows from the benefits. */
  infotrygd: Partial<InfotrygdFacts>
}
