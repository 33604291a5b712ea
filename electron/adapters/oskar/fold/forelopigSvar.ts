import type { Soeknad } from '#shared/domain/soeknad/soeknad.ts'
import type { ForelopigSvarhendelse } from '../hendelse.ts'

/** Every preliminary answer, as it was sent. */
export function foldForelopigeSvar(hendelser: readonly ForelopigSvarhendelse[]): Soeknad['forelopigeSvar'] {
  return hendelser.map(({ opphav, tidspunkt }) => ({ opphav, sendt: tidspunkt }))
}
