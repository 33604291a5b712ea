import type { Dato } from '#shared/domain/tid/dato.ts'
import { findDay } from './calendar.ts'
import { type Decoder, withDigits } from './digits.ts'

/** yyyyMMdd: 20260501 is 1 May 2026. */
export const decodeYearMonthDay: Decoder<Dato> = (value) =>
  withDigits(value, 8, (digits) => findDay(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)))
