import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'

/** The id some systems file a person under instead of the fnr; it may stand in an address. Not for logs. */
export interface AktoerIdPort {
  findAktoerId(ident: Personidentifikator): Promise<Kildesvar<string>>
}
