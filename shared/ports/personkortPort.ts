import type { Fullmakt, Kontaktinformasjon, Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Noekkelopplysninger } from '#shared/domain/bruker/noekkelopplysninger.ts'
import type { Navn, Person, Personvern } from '#shared/domain/bruker/person.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Kontor } from '#shared/domain/kontor/kontor.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import type { Asking } from './asking.ts'

/** Who a person is. No method throws for what a source may do; a bug throws. */
export interface PersonPort {
  getPerson(ident: Personidentifikator, asking?: Asking): Promise<Kildesvar<Person>>
  getPersonvern(ident: Personidentifikator): Promise<Kildesvar<Personvern>>
  getKontaktinformasjon(ident: Personidentifikator): Promise<Kildesvar<Kontaktinformasjon>>
  /** Fullmakter the bruker has given. */
  listFullmakter(ident: Personidentifikator): Promise<Kildesvar<Fullmakt[]>>
  /** One line at a time: that a municipal contact exists is itself a municipal fact (D3). */
  listKontaktpersoner(ident: Personidentifikator, linje: Linje): Promise<Kildesvar<Kontaktperson[]>>
  getKontor(ident: Personidentifikator, asking?: Asking): Promise<Kildesvar<Kontor>>
}

/** State payouts whose period overlaps fom–tom. */
export interface UtbetalingPort {
  listUtbetalinger(
    ident: Personidentifikator,
    periode: { fom: Dato; tom: Dato },
  ): Promise<Kildesvar<Utbetaling[]>>
}

/** Key municipal facts as Personkort hands them on. */
export interface NoekkelopplysningerPort {
  getNoekkelopplysninger(ident: Personidentifikator, asking?: Asking): Promise<Kildesvar<Noekkelopplysninger>>
}

export type Katalogoppfoering = { ident: Personidentifikator; navn: Navn; vern: Personvern | null }

/** The people of one office, page by page, for search while typing. */
export interface BrukerkatalogPort {
  listKatalogside(
    enhetsnummer: string,
    side: number,
  ): Promise<Kildesvar<{ treff: Katalogoppfoering[]; sider: number }>>
}
