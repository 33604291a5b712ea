import type { Dato } from '#shared/domain/tid/dato.ts'
import { findMonth } from './calendar.ts'
import { type Decoder, withDigits } from './digits.ts'

/** MMyyyy: "062026" is June 2026, and so is the number 62026. */
export const decodeMonthYear: Decoder<Dato> = (value) =>
  withDigits(value, 6, (digits) => findMonth(digits.slice(2), digits.slice(0, 2)))
