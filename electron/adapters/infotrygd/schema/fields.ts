import { z } from 'zod'
import { given } from '#electron/adapters/reading/fields.ts'
import { decodeAnyDay } from '../decode/anyDay.ts'
import { decodeAnyMonth } from '../decode/anyMonth.ts'
import { type Decoder, unpad } from '../decode/digits.ts'
import { decodeGrad } from '../decode/grad.ts'
import { decodeInvertedMonth } from '../decode/invertedMonth.ts'
import { decodeMonthYear } from '../decode/monthYear.ts'
import { decodeText } from '../decode/wireText.ts'

/** A field of the dialect that `decode` knows; blank is null, what it cannot read is told of. */
const decoded = <T>(decode: Decoder<T>, expected: string) =>
  given(
    z.unknown().transform((value, context): T | null => {
      if (value === null || value === undefined) return null
      const found = typeof value === 'string' || typeof value === 'number' ? decode(value) : undefined
      if (found !== undefined) return found
      context.addIssue({ code: 'custom', message: expected })
      return z.NEVER
    }),
  )

export const invertedMonth = decoded(decodeInvertedMonth, '999999 - yyyyMM')
export const monthYear = decoded(decodeMonthYear, 'MMyyyy')
export const anyMonth = decoded(decodeAnyMonth, '999999 - yyyyMM or MMyyyy')
export const anyDay = decoded(decodeAnyDay, 'yyyy-MM-dd, yyyyMMdd, ddMMyyyy or 99999999 - yyyyMMdd')
export const grad = decoded(decodeGrad, 'per cent from 0 to 100')
/** A word, a code or an id, without its padding. */
export const word = decoded(decodeText, 'text or number')
/** Somebody's number in any dialect, as it stands: it is only ever compared. */
export const person = word

/** A result: "" where the column is blank, null where there is no column. */
export const resultat = given(z.string().transform((value) => unpad(value).toUpperCase()))
export const kode = given(z.object({ kode: word, termnavn: word }))
