import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Decoder } from './digits.ts'
import { decodeInvertedMonth } from './invertedMonth.ts'
import { decodeMonthYear } from './monthYear.ts'

/**
 * A month where no document says whether it is inverted or MMyyyy (barnetrygdTom). Between 1900 and 2099 no number
 * reads as a month in both.
 */
export const decodeAnyMonth: Decoder<Dato> = (value) => {
  const inverted = decodeInvertedMonth(value)
  return inverted === undefined ? decodeMonthYear(value) : inverted
}
