import { expect, it } from 'vitest'
import { joinSources } from '#shared/domain/utbetaling/sources.ts'
import { opphav, utbetaling } from './build.ts'

const told = opphav({ kilde: 'personkort' })

it('makes one row with two sources of the same reference', () => {
  const rows = joinSources([utbetaling({ id: 'a' })], [utbetaling({ id: 'a', opphav: told, kroner: 1 })])
  expect(rows).toHaveLength(1)
  expect(rows[0]?.alsoFrom).toEqual([told])
})

it('takes the same ytelse and amount within a day for the same money', () => {
  const rows = joinSources(
    [utbetaling({ dato: '2026-11-20' })],
    [utbetaling({ dato: '2026-11-21', opphav: told }), utbetaling({ dato: '2026-11-23', opphav: told })],
  )
  expect(rows.map((row) => row.alsoFrom.length)).toEqual([1, 0])
})

it('only says that another name with the same amount and day may be the same', () => {
  const [row, ...others] = joinSources([utbetaling()], [utbetaling({ ytelse: 'Sosialhjelp', opphav: told })])
  expect(others).toEqual([])
  expect(row?.alsoFrom).toEqual([])
  expect(row?.maybeAlsoFrom).toEqual([told])
})

it('uses each row once: two equal payments told by both stay two', () => {
  const rows = joinSources(
    [utbetaling(), utbetaling()],
    [utbetaling({ opphav: told }), utbetaling({ opphav: told }), utbetaling({ opphav: told })],
  )
  expect(rows.map((row) => row.alsoFrom.length)).toEqual([1, 1, 0])
})

it('never joins across lines', () => {
  const state = opphav({ kilde: 'personkort', linje: 'stat' })
  expect(joinSources([utbetaling({ id: 'a' })], [utbetaling({ id: 'a', opphav: state })])).toHaveLength(2)
})
