import type { Dato } from '#shared/domain/tid/dato.ts'
import { findDay } from './calendar.ts'
import { type Decoder, withDigits } from './digits.ts'

/** 99999999 − yyyyMMdd: 79739498 is 1 May 2026. */
export const decodeInvertedDate: Decoder<Dato> = (value) =>
  withDigits(value, 8, (digits) => {
    const day = String(99_999_999 - Number(digits)).padStart(8, '0')
    return findDay(day.slice(0, 4), day.slice(4, 6), day.slice(6))
  })
