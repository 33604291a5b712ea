import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Sosialhjelp } from '#shared/domain/soeknad/soeknad.ts'
import type { Asking } from './asking.ts'

/** The municipal case system: søknader with everything that hangs on them, and their payouts. */
export interface SosialhjelpPort {
  getSosialhjelp(ident: Personidentifikator, asking?: Asking): Promise<Kildesvar<Sosialhjelp>>
}
