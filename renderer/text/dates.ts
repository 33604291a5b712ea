import { type Dato, daysBetween, weekday } from '#shared/domain/tid/dato.ts'
import { type Tidspunkt, toEpochMs, toOsloClock, toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import type { Catalogue } from './nb/nb.ts'

type Tid = Catalogue['tid']

const parts = (dato: Dato) => ({
  year: dato.slice(0, 4),
  month: Number(dato.slice(5, 7)),
  day: Number(dato.slice(8, 10)),
})

/** "20. nov.", with the year when it is not this one: "20. nov. 2025". */
export function formatDato(tid: Tid, dato: Dato, today: Dato): string {
  const { year, month, day } = parts(dato)
  const text = `${day}. ${tid.months[month - 1] ?? ''}`
  return year === today.slice(0, 4) ? text : `${text} ${year}`
}

/** "fre. 20. nov." */
export function formatDay(tid: Tid, dato: Dato, today: Dato): string {
  return `${tid.weekdays[weekday(dato) - 1] ?? ''} ${formatDato(tid, dato, today)}`
}

/** "i dag", "i morgen", "om 6 dager", "for 41 dager siden". */
export function formatDistance(tid: Tid, dato: Dato, today: Dato): string {
  const days = daysBetween(today, dato)
  if (days === 0) return tid.today
  if (days === 1) return tid.tomorrow
  if (days === -1) return tid.yesterday
  return days > 0 ? tid.inDays(days) : tid.daysAgo(-days)
}

/** "1.–31. okt.", "1. sep.–31. okt. 2025", "fra 1. okt.", or nothing. */
export function formatPeriode(
  tid: Tid,
  periode: { fom: Dato | null; tom: Dato | null },
  today: Dato,
): string | undefined {
  const { fom, tom } = periode
  if (fom === null && tom === null) return undefined
  if (tom === null) return fom === null ? undefined : tid.from(formatDato(tid, fom, today))
  if (fom === null) return tid.until(formatDato(tid, tom, today))
  if (fom === tom) return formatDato(tid, tom, today)
  const end = formatDato(tid, tom, today)
  const [a, b] = [parts(fom), parts(tom)]
  if (a.year !== b.year) return `${formatDato(tid, fom, today)}–${end}`
  const start = a.month === b.month ? `${a.day}.` : `${a.day}. ${tid.months[a.month - 1] ?? ''}`
  return `${start}–${end}`
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How old an answer is: "for 5 minutter siden", "for 3 timer siden", "for 2 dager siden". */
export function formatAge(tid: Tid, at: Tidspunkt, now: Tidspunkt): string {
  const age = toEpochMs(now) - toEpochMs(at)
  if (age < MINUTE) return tid.justNow
  if (age < HOUR) return tid.minutesAgo(Math.floor(age / MINUTE))
  if (age < 24 * HOUR) return tid.hoursAgo(Math.floor(age / HOUR))
  return tid.daysAgo(Math.floor(age / (24 * HOUR)))
}

/** "09:14" today, else "18. nov. kl. 09:14". */
export function formatMoment(tid: Tid, at: Tidspunkt, now: Tidspunkt): string {
  const [dato, today] = [toOsloDato(at), toOsloDato(now)]
  const klokke = toOsloClock(at)
  return dato === today ? klokke : `${formatDato(tid, dato, today)} ${tid.clock(klokke)}`
}
