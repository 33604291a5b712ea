import { findValue, joinParts, type Part } from '#electron/adapters/reading/joinParts.ts'
import { startReading } from '#electron/adapters/reading/reading.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { addMonths } from '#shared/domain/tid/dato.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { YtelsePort } from '#shared/ports/ytelsePort.ts'
import type { InfotrygdClient } from './client/infotrygdClient.ts'
import { isToldByPeriods } from './mapper/ensligSaker.ts'
import { withUniqueIds } from './mapper/vedtak.ts'
import { services } from './services.ts'

export type InfotrygdConfig = { client: InfotrygdClient; clock: ClockPort }
type Answered = Part & { svar: Kildesvar<Vedtak[]> }

/** A benefit that began long ago and still runs lies within; what is granted ahead does too. */
const MONTHS_BACK = 72
const MONTHS_AHEAD = 3

/** Decisions of the trygd, from every service of Infotrygd over one client: HTTP or a folder of exports. */
export function infotrygdAdapter({ client, clock }: InfotrygdConfig): YtelsePort {
  return {
    async listVedtak(ident) {
      const today = toOsloDato(clock.now())
      const span = { fom: addMonths(today, -MONTHS_BACK), tom: addMonths(today, MONTHS_AHEAD) }
      const parts = await Promise.all(
        services.map(async ({ name, ask, read }): Promise<Answered> => {
          const answers = await ask(client, ident, span)
          const reading = startReading('infotrygd', clock.now())
          return { name, svar: read(answers, { ident, today, reading }) }
        }),
      )
      return joinParts(parts, startReading('infotrygd', clock.now()), () => listAll(parts))
    },
  }
}

/** Newest first; what has no first day, such as an open case, before everything. */
function listAll(parts: readonly Answered[]): Vedtak[] {
  const hasPeriods = parts.some(
    ({ name, svar }) => name === 'ensligPerioder' && ['ok', 'ingenData'].includes(svar.state),
  )
  const all = parts
    .flatMap(({ svar }) => findValue(svar) ?? [])
    .filter((vedtak) => !hasPeriods || !isToldByPeriods(vedtak))
    .sort((a, b) => compare(b.periode.fom ?? '9999', a.periode.fom ?? '9999'))
  return withUniqueIds(all)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
