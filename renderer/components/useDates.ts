import {
  formatAge,
  formatDato,
  formatDay,
  formatDistance,
  formatMoment,
  formatPeriode,
} from '#renderer/text/dates.ts'
import { useText } from '#renderer/text/text.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { type Tidspunkt, toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import type { Periode } from '#shared/domain/utbetaling/utbetaling.ts'
import { useNow } from './clock.ts'

/** Dates in words, in the chosen language, seen from now. */
export function useDates() {
  const { tid } = useText()
  const now = useNow()
  const today = toOsloDato(now)
  return {
    now,
    today,
    dato: (dato: Dato) => formatDato(tid, dato, today),
    day: (dato: Dato) => formatDay(tid, dato, today),
    distance: (dato: Dato) => formatDistance(tid, dato, today),
    periode: (periode: Periode) => formatPeriode(tid, periode, today),
    age: (at: Tidspunkt) => formatAge(tid, at, now),
    moment: (at: Tidspunkt) => formatMoment(tid, at, now),
  }
}
