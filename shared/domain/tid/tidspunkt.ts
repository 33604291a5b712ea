import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type Dato, toDato } from './dato.ts'

/** An instant, ISO 8601 in UTC. Sources send anything from seconds to nanoseconds: compare with compareTidspunkt, never as text. */
export const tidspunktSchema = z.iso.datetime().brand<'Tidspunkt'>()
export type Tidspunkt = z.infer<typeof tidspunktSchema>

export function findTidspunkt(text: string): Tidspunkt | undefined {
  const parsed = tidspunktSchema.safeParse(text)
  return parsed.success ? parsed.data : undefined
}

export function toTidspunkt(text: string): Tidspunkt {
  return tidspunktSchema.parse(text)
}

/** Sources may write more decimals than a nanosecond has: what is finer is cut, or Temporal refuses the whole text. */
const toInstant = (tidspunkt: Tidspunkt) => Temporal.Instant.from(tidspunkt.replace(/(\.\d{9})\d+/, '$1'))

export function fromEpochMs(ms: number): Tidspunkt {
  return toTidspunkt(Temporal.Instant.fromEpochMilliseconds(ms).toString())
}

export function toEpochMs(tidspunkt: Tidspunkt): number {
  return toInstant(tidspunkt).epochMilliseconds
}

/** Negative, 0 or positive, to the nanosecond. */
export function compareTidspunkt(a: Tidspunkt, b: Tidspunkt): number {
  return Temporal.Instant.compare(toInstant(a), toInstant(b))
}

const oslo = (tidspunkt: Tidspunkt) => toInstant(tidspunkt).toZonedDateTimeISO('Europe/Oslo')

/** The calendar day in Norway at that instant. */
export function toOsloDato(tidspunkt: Tidspunkt): Dato {
  return toDato(oslo(tidspunkt).toPlainDate().toString())
}

/** "HH:mm" on a Norwegian wall clock. */
export function toOsloClock(tidspunkt: Tidspunkt): string {
  return oslo(tidspunkt).toPlainTime().toString({ smallestUnit: 'minute' })
}
