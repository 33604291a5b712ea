import { expect, it } from 'vitest'
import { toDato } from '#shared/domain/tid/dato.ts'
import { isBeingPaid, sumUpBetaling } from '#shared/domain/utbetaling/betaling.ts'
import { utbetaling } from './build.ts'

const today = toDato('2026-11-19')
const paid = (dato: string, tom: string | null = null) =>
  utbetaling({ dato, status: 'utbetalt', periode: { fom: null, tom: tom === null ? null : toDato(tom) } })
const isPaidNow = (...list: ReturnType<typeof utbetaling>[]) => isBeingPaid(sumUpBetaling(list, today), today)

it('reads newest paid, next, and how far it reaches', () => {
  const list = [
    paid('2026-09-30', '2026-09-30'),
    paid('2026-10-30', '2026-10-31'),
    utbetaling({ dato: '2026-11-30' }),
  ]
  expect(sumUpBetaling(list, today)).toMatchObject({
    lastPaid: { dato: '2026-10-30' },
    next: { dato: '2026-11-30' },
    paidThrough: '2026-10-31',
  })
})

it('takes what was paid long ago, and is not coming, for history', () => {
  expect(isPaidNow(paid('2026-09-17'))).toBe(false)
  expect(isPaidNow(paid('2026-09-18'))).toBe(true)
  expect(isPaidNow(paid('2026-01-18'), utbetaling({ dato: '2026-12-01' }))).toBe(true)
})

it('does not take returned money for a payment', () => {
  expect(isPaidNow(utbetaling({ dato: '2026-11-10', status: 'returnert' }))).toBe(false)
})
