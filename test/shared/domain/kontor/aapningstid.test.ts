import { expect, it } from 'vitest'
import { getAapentIdag } from '#shared/domain/kontor/aapningstid.ts'
import type { Aapningstid } from '#shared/domain/kontor/kontor.ts'
import { toDato } from '#shared/domain/tid/dato.ts'

const tid = (change: Partial<Aapningstid>): Aapningstid => ({
  ukedag: null,
  dato: null,
  fra: '10:00',
  til: '14:00',
  stengt: false,
  kommentar: null,
  ...change,
})
const thursday = toDato('2026-11-19')
const kontor = {
  aapningstider: [
    tid({ ukedag: 4 }),
    tid({ dato: toDato('2026-11-26'), stengt: true, kommentar: 'Planleggingsdag' }),
  ],
}

it('reads the weekday, and whether it is open now: from the minute it opens until it closes', () => {
  expect(getAapentIdag(kontor, thursday, '10:00')).toMatchObject({ kind: 'aapent', isOpenNow: true })
  expect(getAapentIdag(kontor, thursday, '09:59')).toMatchObject({ isOpenNow: false })
  expect(getAapentIdag(kontor, thursday, '14:00')).toMatchObject({ isOpenNow: false })
})

it('lets a dated exception go before the weekday', () => {
  expect(getAapentIdag(kontor, toDato('2026-11-26'), '11:00')).toEqual({
    kind: 'stengt',
    kommentar: 'Planleggingsdag',
  })
})

it('does not guess a day the office says nothing about', () => {
  expect(getAapentIdag(kontor, toDato('2026-11-20'), '11:00')).toEqual({ kind: 'ikkeOppgitt' })
  expect(getAapentIdag({ aapningstider: [tid({ ukedag: 4, til: null })] }, thursday, '11:00')).toEqual({
    kind: 'ikkeOppgitt',
  })
})
