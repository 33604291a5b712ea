import { expect, it } from 'vitest'
import { toUtbetalingfakta } from '#shared/domain/endring/sakfakta.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { utbetaling } from '../utbetaling/build.ts'

it('money that is no longer expected may fall out of the calendar without being news', () => {
  const leaves = (status: Utbetaling['status']) => toUtbetalingfakta([utbetaling({ status })])[0]?.forgaar
  expect([leaves('utbetalt'), leaves('returnert'), leaves('stoppet')]).toEqual([true, true, true])
  expect([leaves('planlagt'), leaves('ventende')]).toEqual([false, false])
})
