import { describe, expect, it } from 'vitest'
import { formatAge, formatDay, formatDistance, formatMoment, formatPeriode } from '#renderer/text/dates.ts'
import { catalogues } from '#renderer/text/text.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

const nb = catalogues.nb.tid
const nn = catalogues.nn.tid
const today = toDato('2026-11-19')
const now = toTidspunkt('2026-11-19T08:20:00Z')

describe('days', () => {
  it('are written with weekday, and with the year only when it is another', () => {
    expect(formatDay(nb, toDato('2026-11-20'), today)).toBe('fre. 20. nov.')
    expect(formatDay(nn, toDato('2026-11-21'), today)).toBe('lau. 21. nov.')
    expect(formatDay(nb, toDato('2027-01-02'), today)).toBe('lør. 2. jan. 2027')
  })

  it('are near or far in words', () => {
    const far = (dato: string) => formatDistance(nb, toDato(dato), today)
    expect(['2026-11-19', '2026-11-20', '2026-11-18'].map(far)).toEqual(['i dag', 'i morgen', 'i går'])
    expect(far('2026-11-25')).toBe('om 6 dager')
    expect(far('2026-10-09')).toBe('for 41 dager siden')
    expect(formatDistance(nn, toDato('2026-11-20'), today)).toBe('i morgon')
  })

  it('make a period without saying the same month or year twice', () => {
    const periode = (fom: string | null, tom: string | null) =>
      formatPeriode(
        nb,
        { fom: fom === null ? null : toDato(fom), tom: tom === null ? null : toDato(tom) },
        today,
      )
    expect(periode('2026-10-01', '2026-10-31')).toBe('1.–31. okt.')
    expect(periode('2026-09-01', '2026-10-31')).toBe('1. sep.–31. okt.')
    expect(periode('2025-12-01', '2026-01-31')).toBe('1. des. 2025–31. jan.')
    expect(periode('2025-10-01', '2025-10-31')).toBe('1.–31. okt. 2025')
    expect(periode('2026-11-19', '2026-11-19')).toBe('19. nov.')
    expect(periode('2026-11-01', null)).toBe('fra 1. nov.')
    expect(periode(null, '2026-11-30')).toBe('til 30. nov.')
    expect(periode(null, null)).toBeUndefined()
  })
})

describe('ages', () => {
  const age = (at: string) => formatAge(nb, toTidspunkt(at), now)
  it('grow from minutes to days, one of each in the singular', () => {
    expect(age('2026-11-19T08:19:30Z')).toBe('nå nettopp')
    expect(age('2026-11-19T08:19:00Z')).toBe('for 1 minutt siden')
    expect(age('2026-11-19T05:10:00Z')).toBe('for 3 timer siden')
    expect(age('2026-11-18T08:20:00Z')).toBe('for 1 dag siden')
    expect(age('2026-10-09T08:00:00Z')).toBe('for 41 dager siden')
  })

  it('never go backwards when a clock is ahead', () => {
    expect(age('2026-11-19T09:00:00Z')).toBe('nå nettopp')
  })

  it('are the clock in Norway today, with the day when it is another', () => {
    expect(formatMoment(nb, toTidspunkt('2026-11-19T08:14:00Z'), now)).toBe('09:14')
    expect(formatMoment(nb, toTidspunkt('2026-11-18T23:30:00Z'), now)).toBe('00:30')
    expect(formatMoment(nb, toTidspunkt('2026-11-18T08:14:00Z'), now)).toBe('18. nov. kl. 09:14')
  })
})
