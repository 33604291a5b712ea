import { describe, expect, it } from 'vitest'
import { decodeAnyDay } from '#electron/adapters/infotrygd/decode/anyDay.ts'
import { decodeAnyMonth } from '#electron/adapters/infotrygd/decode/anyMonth.ts'
import { decodeDayMonthYear } from '#electron/adapters/infotrygd/decode/dayMonthYear.ts'
import { decodeInvertedDate } from '#electron/adapters/infotrygd/decode/invertedDate.ts'
import { decodeInvertedMonth } from '#electron/adapters/infotrygd/decode/invertedMonth.ts'
import { decodeMonthYear } from '#electron/adapters/infotrygd/decode/monthYear.ts'
import { decodeYearMonthDay } from '#electron/adapters/infotrygd/decode/yearMonthDay.ts'
import { addDays, toDato } from '#shared/domain/tid/dato.ts'

const all = {
  decodeInvertedMonth,
  decodeInvertedDate,
  decodeMonthYear,
  decodeDayMonthYear,
  decodeYearMonthDay,
  decodeAnyDay,
  decodeAnyMonth,
}

describe('inverted months (999999 - yyyyMM)', () => {
  it.each([
    ['text', '797394', '2026-05-01'],
    ['a number', 797394, '2026-05-01'],
    ['January', 797398, '2026-01-01'],
    ['December', '797387', '2026-12-01'],
    ['padding', ' 797394\0', '2026-05-01'],
  ])('%s', (_, value, month) => expect(decodeInvertedMonth(value)).toBe(month))

  it('makes a larger number older', () => {
    const [older, newer] = [decodeInvertedMonth(797487), decodeInvertedMonth(797394)]
    expect(older && newer && older < newer).toBe(true)
  })

  it.each(['797399', '797386', 202605, '79739', 'x', '7973940', '-1', 797394.5])('refuses %s', (value) =>
    expect(decodeInvertedMonth(value)).toBeUndefined(),
  )
})

describe('inverted dates (99999999 - yyyyMMdd)', () => {
  it.each(['79739498', 79739498])('%s', (value) => expect(decodeInvertedDate(value)).toBe('2026-05-01'))
  it.each([79739499, 20260501, '79.739498'])('refuses %s', (value) =>
    expect(decodeInvertedDate(value)).toBeUndefined(),
  )
})

describe('MMyyyy', () => {
  it.each([
    ['052026', '2026-05-01'],
    [52026, '2026-05-01'],
    ['122026', '2026-12-01'],
  ])('%s', (value, month) => expect(decodeMonthYear(value)).toBe(month))
  it.each(['132026', '002026', 202605, '1052026'])('refuses %s', (value) =>
    expect(decodeMonthYear(value)).toBeUndefined(),
  )
})

describe('integer ddMMyyyy', () => {
  it('has lost its leading zero: 1052026 is 1 May 2026', () =>
    expect(decodeDayMonthYear(1052026)).toBe('2026-05-01'))
  it.each([
    ['01052026', '2026-05-01'],
    [31122026, '2026-12-31'],
    [29022024, '2024-02-29'],
  ])('%s', (value, day) => expect(decodeDayMonthYear(value)).toBe(day))
  it.each([29022026, 32012026, 20260501, '1.5.2026'])('refuses %s', (value) =>
    expect(decodeDayMonthYear(value)).toBeUndefined(),
  )
})

describe('yyyyMMdd', () => {
  it.each([20260501, '20260501'])('%s', (value) => expect(decodeYearMonthDay(value)).toBe('2026-05-01'))
  it.each([20260231, 1052026, '2026-05-01'])('refuses %s', (value) =>
    expect(decodeYearMonthDay(value)).toBeUndefined(),
  )
})

describe('nothing there', () => {
  const blanks = [0, '', ' ', '0', '000000', '00000000', '\0\0\0\0\0\0', ' \0 ']
  it.each(Object.entries(all))('%s reads 0, blank and NUL padding as null', (_, decode) => {
    for (const blank of blanks) expect(decode(blank)).toBeNull()
  })
})

describe('a dialect that is not told', () => {
  const digits = (day: string) => day.replaceAll('-', '')
  it('is told from the number itself, through two centuries', () => {
    for (let day = toDato('1900-01-01'); day < '2100-01-01'; day = addDays(day, 5)) {
      const plain = digits(day)
      const dayFirst = `${plain.slice(6)}${plain.slice(4, 6)}${plain.slice(0, 4)}`
      for (const written of [day, plain, dayFirst, Number(dayFirst), 99_999_999 - Number(plain)])
        if (decodeAnyDay(written) !== day) expect.fail(`${written} is not read as ${day}`)
    }
  })

  it('is told from the month itself', () => {
    for (let year = 1900; year < 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const two = String(month).padStart(2, '0')
        const first = `${year}-${two}-01`
        expect(decodeAnyMonth(999_999 - Number(`${year}${two}`))).toBe(first)
        expect(decodeAnyMonth(`${two}${year}`)).toBe(first)
      }
    }
  })

  it.each(['2026-02-30', 'snart', 99999999, 12345678])('refuses %s', (value) =>
    expect(decodeAnyDay(value)).toBeUndefined(),
  )
})
