import type { Sak } from '#shared/domain/soeknad/soeknad.ts'
import type { Rammevedtakshendelse } from '../hendelse.ts'
import { lastByReference } from './lastByReference.ts'

/** As last said of each; they follow the sak they were last said to belong to. */
export function foldRammevedtak(
  hendelser: readonly Rammevedtakshendelse[],
): { saksreferanse: string | null; rammevedtak: Sak['rammevedtak'][number] }[] {
  return lastByReference(hendelser).map(({ opphav, saksreferanse, beskrivelse, beloep, periode }) => ({
    saksreferanse,
    rammevedtak: { opphav, beskrivelse, beloep, periode },
  }))
}
