import { expect, it } from 'vitest'
import { toDato } from '#shared/domain/tid/dato.ts'
import { listLoependeYtelser } from '#shared/domain/utbetaling/loependeYtelser.ts'
import { utbetaling } from './build.ts'

const today = toDato('2026-11-19')
const paid = (ytelse: string, dato: string, tom: string | null = null) =>
  utbetaling({
    ytelse,
    dato,
    status: 'utbetalt',
    periode: { fom: null, tom: tom === null ? null : toDato(tom) },
  })

it('reads what is being paid from the payouts: newest paid, next, and how far it reaches', () => {
  const list = listLoependeYtelser(
    [
      paid('Barnetrygd', '2026-09-30', '2026-09-30'),
      paid('Barnetrygd', '2026-10-30', '2026-10-31'),
      utbetaling({ ytelse: 'Barnetrygd', dato: '2026-11-30' }),
      paid('AAP', '2026-11-12'),
    ],
    today,
  )
  expect(list.map((each) => each.ytelse)).toEqual(['AAP', 'Barnetrygd'])
  expect(list[1]).toMatchObject({
    lastPaid: { dato: '2026-10-30' },
    next: { dato: '2026-11-30' },
    paidThrough: '2026-10-31',
    count: 3,
  })
})

it('leaves out what was paid long ago and is not coming', () => {
  expect(listLoependeYtelser([paid('Dagpenger', '2026-09-17')], today)).toEqual([])
  expect(listLoependeYtelser([paid('Dagpenger', '2026-09-18')], today)).toHaveLength(1)
})

it('does not take returned money for a benefit being paid', () => {
  expect(listLoependeYtelser([utbetaling({ dato: '2026-11-10', status: 'returnert' })], today)).toEqual([])
})
