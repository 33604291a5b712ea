import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Aktivitet } from '#shared/domain/oppfoelging/aktivitet.ts'
import type { Meldekort } from '#shared/domain/oppfoelging/meldekort.ts'
import type { Oppfoelging } from '#shared/domain/oppfoelging/oppfoelging.ts'

/** The state's work-directed follow-up. */
export interface OppfoelgingPort {
  getOppfoelging(ident: Personidentifikator): Promise<Kildesvar<Oppfoelging>>
  listAktiviteter(ident: Personidentifikator): Promise<Kildesvar<Aktivitet[]>>
  listMeldekort(ident: Personidentifikator): Promise<Kildesvar<Meldekort[]>>
}
