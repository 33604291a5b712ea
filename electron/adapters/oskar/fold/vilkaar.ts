import type { Vilkaar } from '#shared/domain/soeknad/soeknad.ts'
import type { Vilkaarshendelse } from '../hendelse.ts'
import { lastByReference } from './lastByReference.ts'

/** As last said of each. The withdrawn stay: the screen decides what is shown. No status is no obstacle. */
export function foldVilkaar(hendelser: readonly Vilkaarshendelse[]): Vilkaar[] {
  return lastByReference(hendelser).map(({ type: _type, tidspunkt: _tidspunkt, status, ...vilkaar }) => ({
    ...vilkaar,
    status: status?.verdi ?? 'gjelder',
    kildestatus: status?.kode ?? null,
  }))
}
