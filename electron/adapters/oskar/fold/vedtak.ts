import type { Vedtak } from '#shared/domain/soeknad/soeknad.ts'
import type { Vedtakshendelse } from '../hendelse.ts'

export function toVedtak({ opphav, tidspunkt, utfall, dokumenter }: Vedtakshendelse): Vedtak {
  return {
    opphav,
    fattet: tidspunkt,
    utfall: utfall?.verdi ?? null,
    kildeutfall: utfall?.kode ?? null,
    dokumenter,
  }
}
