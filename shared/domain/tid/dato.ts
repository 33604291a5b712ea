import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A calendar day, "yyyy-MM-dd". Never passes through a time zone: a date is a date. */
export const datoSchema = z.iso.date().brand<'Dato'>()
export type Dato = z.infer<typeof datoSchema>

/** The day, or undefined when the text is not an existing calendar day. */
export function findDato(text: string): Dato | undefined {
  const parsed = datoSchema.safeParse(text)
  return parsed.success ? parsed.data : undefined
}

export function toDato(text: string): Dato {
  return datoSchema.parse(text)
}

const plain = (dato: Dato) => Temporal.PlainDate.from(dato)

/** `days` may be negative. */
export function addDays(dato: Dato, days: number): Dato {
  return toDato(plain(dato).add({ days }).toString())
}

/** Clamps to the last day of a shorter month. */
export function addMonths(dato: Dato, months: number): Dato {
  return toDato(plain(dato).add({ months }).toString())
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Dato, to: Dato): number {
  return plain(from).until(plain(to), { largestUnit: 'days' }).days
}

/** Whole years, as a person's age is counted. */
export function yearsBetween(from: Dato, to: Dato): number {
  return plain(from).until(plain(to), { largestUnit: 'years' }).years
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(dato: Dato): number {
  return plain(dato).dayOfWeek
}

/** ISO dates order as text; negative, 0 or positive, for sort(). */
export function compareDato(a: Dato, b: Dato): number {
  return a < b ? -1 : a > b ? 1 : 0
}
