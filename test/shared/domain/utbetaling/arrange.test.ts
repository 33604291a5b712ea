import { expect, it } from 'vitest'
import { toDato } from '#shared/domain/tid/dato.ts'
import { arrangeUtbetalinger, isPastDue } from '#shared/domain/utbetaling/arrange.ts'
import { totalPerStatus } from '#shared/domain/utbetaling/totals.ts'
import { rad, utbetaling } from './build.ts'

const today = toDato('2026-11-19')

it('puts the soonest first among what is to come and the newest first among what has been', () => {
  const { upcoming, earlier, undated } = arrangeUtbetalinger(
    [
      rad({ id: 'late', dato: '2026-12-01' }),
      rad({ id: 'soon', dato: '2026-11-20' }),
      rad({ id: 'old', dato: '2026-09-20', status: 'utbetalt' }),
      rad({ id: 'new', dato: '2026-10-20', status: 'utbetalt' }),
      rad({ id: 'none', dato: null }),
    ],
    today,
  )
  const ids = (rows: typeof upcoming) => rows.map((row) => row.utbetaling.id)
  expect(ids(upcoming)).toEqual(['soon', 'late'])
  expect(ids(earlier)).toEqual(['new', 'old'])
  expect(ids(undated)).toEqual(['none'])
})

it('keeps money that should have come among what is expected, and a stopped one by its day', () => {
  const overdue = rad({ dato: '2026-11-10', status: 'planlagt' })
  const stopped = rad({ dato: '2026-11-25', status: 'stoppet' })
  const stoppedBefore = rad({ dato: '2026-11-02', status: 'stoppet' })
  const { upcoming, earlier } = arrangeUtbetalinger([stopped, overdue, stoppedBefore], today)
  expect(upcoming).toEqual([overdue, stopped])
  expect(earlier).toEqual([stoppedBefore])
  expect(isPastDue(overdue.utbetaling, today)).toBe(true)
  expect(isPastDue(stopped.utbetaling, today)).toBe(false)
})

it('never adds returned, stopped or planned money to what is paid', () => {
  const totals = totalPerStatus([
    utbetaling({ status: 'utbetalt', kroner: 100 }),
    utbetaling({ status: 'utbetalt', kroner: 0.5 }),
    utbetaling({ status: 'returnert', kroner: 900 }),
    utbetaling({ status: 'planlagt', kroner: null }),
  ])
  expect(totals).toEqual([
    { status: 'utbetalt', sum: 10_050, count: 2, withoutAmount: 0 },
    { status: 'planlagt', sum: 0, count: 1, withoutAmount: 1 },
    { status: 'returnert', sum: 90_000, count: 1, withoutAmount: 0 },
  ])
})
