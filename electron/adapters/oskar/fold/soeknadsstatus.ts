import type { Soeknad } from '#shared/domain/soeknad/soeknad.ts'
import type { Soeknadsstatushendelse } from '../hendelse.ts'

/** The last one said wins. */
export function foldSoeknadsstatus(
  hendelser: readonly Soeknadsstatushendelse[],
): Pick<Soeknad, 'status' | 'kildestatus'> {
  const last = hendelser.at(-1)
  return { status: last?.status.verdi ?? null, kildestatus: last?.status.kode ?? null }
}
