import { type Dato, findDato } from '#shared/domain/tid/dato.ts'

/** Years the register can hold. Outside them a value is in another dialect, or wrong. */
const isYear = (year: string) => /^(19|20)\d\d$/.test(year)

export function findDay(year: string, month: string, day: string): Dato | undefined {
  return isYear(year) ? findDato(`${year}-${month}-${day}`) : undefined
}

/** Months are kept as their first day. */
export const findMonth = (year: string, month: string): Dato | undefined => findDay(year, month, '01')
