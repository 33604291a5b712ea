import type { EtterspurtDokument } from '#shared/domain/soeknad/soeknad.ts'
import type { Etterspurthendelse } from '../hendelse.ts'

/** Each event replaces the whole list; an empty one takes everything back. */
export function foldEtterspurt(hendelser: readonly Etterspurthendelse[]): EtterspurtDokument[] {
  return hendelser.at(-1)?.dokumenter ?? []
}
