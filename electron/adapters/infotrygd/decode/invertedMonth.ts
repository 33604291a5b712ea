import type { Dato } from '#shared/domain/tid/dato.ts'
import { findMonth } from './calendar.ts'
import { type Decoder, withDigits } from './digits.ts'

/** 999999 − yyyyMM, so that the newest sorts first: 797394 is May 2026. A larger number is older. */
export const decodeInvertedMonth: Decoder<Dato> = (value) =>
  withDigits(value, 6, (digits) => {
    const month = String(999_999 - Number(digits)).padStart(6, '0')
    return findMonth(month.slice(0, 4), month.slice(4))
  })
