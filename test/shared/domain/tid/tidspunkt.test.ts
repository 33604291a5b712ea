import { describe, expect, it } from 'vitest'
import {
  compareTidspunkt,
  toEpochMs,
  toOsloClock,
  toOsloDato,
  toTidspunkt,
} from '#shared/domain/tid/tidspunkt.ts'

describe('a moment with more decimals than a nanosecond', () => {
  const fine = toTidspunkt('2026-11-19T23:30:00.1234567891234Z')

  it('orders among others to the nanosecond', () => {
    expect(compareTidspunkt(fine, toTidspunkt('2026-11-19T23:30:00.123456788Z'))).toBe(1)
    expect(compareTidspunkt(fine, toTidspunkt('2026-11-19T23:30:00.12345679Z'))).toBe(-1)
    expect(compareTidspunkt(fine, toTidspunkt('2026-11-19T23:30:00.123456789Z'))).toBe(0)
  })

  it('has a day, a clock and an age like any other', () => {
    expect(toOsloDato(fine)).toBe('2026-11-20')
    expect(toOsloClock(fine)).toBe('00:30')
    expect(toEpochMs(fine)).toBe(Date.UTC(2026, 10, 19, 23, 30, 0, 123))
  })
})
