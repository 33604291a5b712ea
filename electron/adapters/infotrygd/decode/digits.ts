/**
 * What a decoder makes of a value: `null` where nothing stands (blank, zeros, NUL padding), `undefined` where
 * something stands that it cannot read.
 */
export type Decoded<T> = T | null | undefined
/** Infotrygd's replicas send the same field as text from one generation and as a number from the next. */
export type Wire = string | number
export type Decoder<T> = (value: Wire) => Decoded<T>

/** NUL and blank padding of fixed columns, away. */
export const unpad = (value: Wire): string => String(value).replaceAll('\0', ' ').trim()

/** The digits of a date field; null where the column is empty: "", 0, "000000", NULs. */
export function toDigits(value: Wire): Decoded<string> {
  const text = unpad(value)
  if (/^0*$/.test(text)) return null
  return /^\d+$/.test(text) ? text : undefined
}

/** Reads digits of at most `length`, with the leading zeros a number column has lost put back. */
export function withDigits<T>(
  value: Wire,
  length: number,
  read: (digits: string) => T | undefined,
): Decoded<T> {
  const digits = toDigits(value)
  if (digits === null || digits === undefined) return digits
  return digits.length > length ? undefined : read(digits.padStart(length, '0'))
}
