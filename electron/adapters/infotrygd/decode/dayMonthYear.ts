import type { Dato } from '#shared/domain/tid/dato.ts'
import { findDay } from './calendar.ts'
import { type Decoder, withDigits } from './digits.ts'

/** ddMMyyyy, in number columns without its leading zero: 1052026 is 1 May 2026. */
export const decodeDayMonthYear: Decoder<Dato> = (value) =>
  withDigits(value, 8, (digits) => findDay(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)))
