import { unpad, type Wire } from './digits.ts'

const LENGTH = 11
/** Four digits of the office stand before the person in a personKey. */
const OFFICE_LENGTH = 4

/** "ååmmdd" + five becomes "ddmmåå" + five; the other way round it is the same. */
const swapDate = (ident: string) =>
  `${ident.slice(4, 6)}${ident.slice(2, 4)}${ident.slice(0, 2)}${ident.slice(6)}`

/** Digits of a fixed length, with the zeros a number column has lost; null where nobody stands. */
function toFixed(value: Wire, length: number): string | null {
  const text = unpad(value)
  return /^\d+$/.test(text) && text.length <= length && !/^0*$/.test(text) ? text.padStart(length, '0') : null
}

/** Whether the value names the person, year-first as the replicas store it or in ordinary order. */
export function isIdentOf(value: Wire, ident: string): boolean {
  const found = toFixed(value, LENGTH)
  return found !== null && (found === ident || swapDate(found) === ident)
}

/** The same of a personKey: office and person year-first in one number. */
export function isPersonKeyOf(value: Wire, ident: string): boolean {
  const found = toFixed(value, OFFICE_LENGTH + LENGTH)
  return found !== null && swapDate(found.slice(OFFICE_LENGTH)) === ident
}
