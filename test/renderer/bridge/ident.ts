import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'

/** A synthetic number (month +80) with valid check digits: the first that fits the day. */
export function syntheticIdent(day: number, month: number, year: number, skip = 0): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const start = `${two(day)}${two(month + 80)}${two(year % 100)}`
  const all = Array.from({ length: 100_000 }, (_, n) => `${start}${String(n).padStart(5, '0')}`)
  let left = skip
  for (const text of all) {
    const ident = findPersonidentifikator(text)
    if (ident !== undefined && left === 0) return ident
    if (ident !== undefined) left -= 1
  }
  throw new Error('no number fits')
}
