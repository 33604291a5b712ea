import { type Outcome, readAnswer, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import { readList } from '#electron/adapters/reading/readList.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import type { UtbetalingPort } from '#shared/ports/personkortPort.ts'
import type { PersonkortConfig } from './config.ts'
import { toUtbetalingsrader, type Utbetalingsrad } from './mapper/utbetaling.ts'
import { withIds } from './mapper/utbetalingsId.ts'
import { newReading } from './reading/newReading.ts'
import { utbetalingDto } from './schema/utbetaling.ts'

/** State payouts: one row a ytelse, each with its own sum checked. */
export function utbetalingAdapter({ client, clock }: PersonkortConfig): UtbetalingPort {
  return {
    async listUtbetalinger(ident, periode) {
      const answer = await client.listUtbetalinger(ident, periode)
      return readAnswer(answer, newReading(clock.now()), (json, reading) =>
        readUtbetalinger(json, ident, reading),
      )
    },
  }
}

function readUtbetalinger(json: unknown, ident: string, reading: Reading): Outcome<Utbetaling[]> {
  const read = readList(utbetalingDto, json, reading, (dto, path) =>
    toUtbetalingsrader(dto, { ident, path, reading }),
  )
  if (read.kind !== 'value') return read
  const rows = read.value.flat()
  const hasOthers = reading.problems.some(({ code }) => code === 'wrongPerson')
  if (rows.length === 0 && hasOthers) return unavailable('wrongPerson')
  return toValue(withIds(rows).map(({ row, id }) => toUtbetaling(row, id)))
}

function toUtbetaling({ bilagsnummer: _, mark: __, ...row }: Utbetalingsrad, id: string): Utbetaling {
  return { ...row, id }
}
