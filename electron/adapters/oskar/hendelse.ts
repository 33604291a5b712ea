import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import type {
  Dokumentasjonkrav,
  EtterspurtDokument,
  Sak,
  Soeknad,
  Vedtak,
  Vilkaar,
} from '#shared/domain/soeknad/soeknad.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Oere } from '#shared/domain/utbetaling/beloep.ts'
import type { Periode, Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'

/** A code as the source spells it and what it means; an unknown one is kept, never guessed at. */
export type Kode<Verdi extends string> = { kode: string; verdi: Verdi | 'ukjent' }
export type Dokumentreferanse = Vedtak['dokumenter'][number]

type Felles = { tidspunkt: Tidspunkt; opphav: Opphav }
type Kravfelles = Felles & {
  referanse: string
  saksreferanse: string | null
  utbetalinger: string[]
  tittel: string | null
  beskrivelse: string | null
}

export type Kontorhendelse = Felles & { type: 'kontor'; enhetsnummer: string }
export type Soeknadsstatushendelse = Felles & {
  type: 'soeknadsstatus'
  status: Kode<NonNullable<Soeknad['status']>>
}
export type Saksstatushendelse = Felles & {
  type: 'saksstatus'
  referanse: string
  tittel: string | null
  status: Kode<Sak['status'] | 'feilregistrert'> | null
}
export type Vedtakshendelse = Felles & {
  type: 'vedtak'
  saksreferanse: string | null
  utfall: Kode<NonNullable<Vedtak['utfall']>> | null
  dokumenter: Dokumentreferanse[]
}
export type Rammevedtakshendelse = Felles & {
  type: 'rammevedtak'
  referanse: string
  saksreferanse: string | null
  beskrivelse: string | null
  beloep: Oere | null
  periode: Periode
}
export type Utbetalingshendelse = Felles & {
  type: 'utbetaling'
  referanse: string
  status: Kode<Utbetaling['status'] | 'annullert'> | null
  beloep: Oere | null
  beskrivelse: string | null
  forfallsdato: Dato | null
  utbetalingsdato: Dato | null
  periode: Periode
  annenMottaker: boolean | null
  mottaker: string | null
  kontonummer: string | null
  metode: string | null
}
export type Vilkaarshendelse = Kravfelles & { type: 'vilkaar'; status: Kode<Vilkaar['status']> | null }
export type Dokumentasjonkravhendelse = Kravfelles & {
  type: 'dokumentasjonkrav'
  frist: Tidspunkt | null
  status: Kode<Dokumentasjonkrav['status']> | null
}
export type Etterspurthendelse = Felles & { type: 'etterspurt'; dokumenter: EtterspurtDokument[] }
export type ForelopigSvarhendelse = Felles & { type: 'forelopigSvar' }

/** One event of the document after reading: whole, typed, in our words. */
export type Hendelse =
  | Kontorhendelse
  | Soeknadsstatushendelse
  | Saksstatushendelse
  | Vedtakshendelse
  | Rammevedtakshendelse
  | Utbetalingshendelse
  | Vilkaarshendelse
  | Dokumentasjonkravhendelse
  | Etterspurthendelse
  | ForelopigSvarhendelse
