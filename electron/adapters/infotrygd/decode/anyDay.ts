import { type Dato, findDato } from '#shared/domain/tid/dato.ts'
import { decodeDayMonthYear } from './dayMonthYear.ts'
import { type Decoder, unpad } from './digits.ts'
import { decodeInvertedDate } from './invertedDate.ts'
import { decodeYearMonthDay } from './yearMonthDay.ts'

/**
 * A day where no document says which dialect the field has: ISO (of a date-time the day as written), yyyyMMdd,
 * ddMMyyyy or inverted. Between 1900 and 2099 no number reads as a day in two of them.
 */
export const decodeAnyDay: Decoder<Dato> = (value) => {
  const text = unpad(value)
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(text)) return findDato(text.slice(0, 10))
  const [first, ...rest] = [decodeYearMonthDay, decodeDayMonthYear, decodeInvertedDate]
  return rest.reduce((found, decode) => (found === undefined ? decode(value) : found), first?.(value))
}
