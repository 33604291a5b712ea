import type { Soeknad } from '#shared/domain/soeknad/soeknad.ts'
import type { Kontorhendelse } from '../hendelse.ts'

/** One row per change of office: being assigned to where it already is, is no transfer. */
export function foldKontorer(hendelser: readonly Kontorhendelse[]): Soeknad['kontorer'] {
  return hendelser
    .filter(({ enhetsnummer }, index) => enhetsnummer !== hendelser[index - 1]?.enhetsnummer)
    .map(({ enhetsnummer, tidspunkt }) => ({ enhetsnummer, fra: tidspunkt }))
}
