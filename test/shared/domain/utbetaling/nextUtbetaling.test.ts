import { describe, expect, it } from 'vitest'
import { toDato } from '#shared/domain/tid/dato.ts'
import { findNextUtbetaling } from '#shared/domain/utbetaling/nextUtbetaling.ts'
import { rad } from './build.ts'

const today = toDato('2026-11-19')
const nextId = (...rows: Parameters<typeof findNextUtbetaling>[0]) =>
  findNextUtbetaling(rows, today)?.row.utbetaling.id

describe('next money', () => {
  it('is the soonest from today on, with how many days it is', () => {
    const next = findNextUtbetaling([rad({ dato: '2026-11-27' }), rad({ dato: '2026-11-20' })], today)
    expect(next).toMatchObject({ dato: '2026-11-20', daysLeft: 1, certainty: 'planlagt', amount: 100_000 })
    expect(findNextUtbetaling([rad({ dato: '2026-11-19' })], today)?.daysLeft).toBe(0)
  })

  it('is not what has been, what is stopped, returned or unknown, or has no date', () => {
    expect(nextId(rad({ dato: '2026-11-18', status: 'utbetalt' }))).toBeUndefined()
    expect(nextId(rad({ status: 'stoppet' }), rad({ status: 'returnert' }))).toBeUndefined()
    expect(nextId(rad({ status: 'ukjent' }), rad({ dato: null }))).toBeUndefined()
  })

  it('says that it waits for something', () => {
    expect(findNextUtbetaling([rad({ status: 'ventende' })], today)?.certainty).toBe('ventende')
  })

  it('prefers money to the bruker to earlier money to a landlord', () => {
    const landlord = rad({ id: 'rent', dato: '2026-11-20', mottaker: { type: 'annen', navn: null } })
    expect(nextId(landlord, rad({ id: 'own', dato: '2026-11-25' }))).toBe('own')
    expect(findNextUtbetaling([landlord], today)).toMatchObject({ toOther: true })
  })
})
