import { addDays, addMonths, type Dato, toDato, weekday } from '#shared/domain/tid/dato.ts'

/** The day in the month `offset` months from today; clamped to the month's last day. */
export function dayInMonth(today: Dato, offset: number, day: number): Dato {
  const first = addMonths(toDato(`${today.slice(0, 8)}01`), offset)
  const wished = addDays(first, day - 1)
  return wished.slice(0, 7) === first.slice(0, 7) ? wished : addDays(addMonths(first, 1), -1)
}

export const lastInMonth = (today: Dato, offset: number): Dato => dayInMonth(today, offset, 31)

const FIXED_HOLIDAYS = ['01-01', '05-01', '05-17', '12-25', '12-26']

/** The day itself, or the bank day before. Easter is left out: these are sources, not rules. */
export function bankDay(dato: Dato): Dato {
  const closed = weekday(dato) > 5 || FIXED_HOLIDAYS.includes(dato.slice(5))
  return closed ? bankDay(addDays(dato, -1)) : dato
}

/** A wire instant on that day, in working hours, with milliseconds as Digisos wants. */
export function instantOn(dato: Dato, minute: number): string {
  const clock = 7 * 60 + (minute % 480)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${dato}T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}:${pad((minute * 7) % 60)}.134Z`
}

export const toMs = (instant: string): number => Date.parse(instant)

/** "25.11.2026" */
export function inWords(dato: Dato): string {
  return dato.split('-').reverse().join('.')
}
