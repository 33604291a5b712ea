import type { Dato } from '#shared/domain/tid/dato.ts'

/** How the registers behind the services write: the opposite way of each decoder. */
const digits = (dato: Dato) => dato.replaceAll('-', '')
const month = (dato: Dato) => digits(dato).slice(0, 6)

export const toInvertedMonth = (dato: Dato): number => 999_999 - Number(month(dato))
export const toMonthYear = (dato: Dato | null): string =>
  dato === null ? '000000' : `${dato.slice(5, 7)}${dato.slice(0, 4)}`
/** A number column: the leading zero of the first nine days is lost. */
export const toDayMonthYear = (dato: Dato): number =>
  Number(`${dato.slice(8)}${dato.slice(5, 7)}${dato.slice(0, 4)}`)
export const toYearMonthDay = (dato: Dato): string => digits(dato)
export const toInvertedDate = (dato: Dato): number => 99_999_999 - Number(digits(dato))

export const toYearFirst = (ident: string): string =>
  `${ident.slice(4, 6)}${ident.slice(2, 4)}${ident.slice(0, 2)}${ident.slice(6)}`
/** A text column of fixed width. */
export const toPadded = (text: string, width: number): string => text.padEnd(width, '\0')
