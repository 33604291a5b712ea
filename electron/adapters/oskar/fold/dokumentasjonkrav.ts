import type { Dokumentasjonkrav } from '#shared/domain/soeknad/soeknad.ts'
import type { Dokumentasjonkravhendelse } from '../hendelse.ts'
import { lastByReference } from './lastByReference.ts'

/** As last said of each, like vilkår, with a deadline. */
export function foldDokumentasjonkrav(hendelser: readonly Dokumentasjonkravhendelse[]): Dokumentasjonkrav[] {
  return lastByReference(hendelser).map(({ type: _type, tidspunkt: _tidspunkt, status, ...krav }) => ({
    ...krav,
    status: status?.verdi ?? 'gjelder',
    kildestatus: status?.kode ?? null,
  }))
}
