import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'

/** Decisions about state benefits. A benefit that began long ago and still runs is always among them. */
export interface YtelsePort {
  listVedtak(ident: Personidentifikator): Promise<Kildesvar<Vedtak[]>>
}
