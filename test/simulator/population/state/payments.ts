import { addDays, addMonths, type Dato, toDato, weekday } from '#shared/domain/tid/dato.ts'
import { bankDay, dayInMonth, lastInMonth } from '../calendar.ts'
import type { Benefit, BenefitKind, Mishap } from './stateFacts.ts'

/** One payment of one benefit, before it is written in the wire's way. */
export type Payment = {
  benefit: Benefit
  /** The day the money is due. */
  dato: Dato
  periode: { fom: Dato; tom: Dato }
  mishap: Mishap | null
}

export const EVERY_FORTNIGHT: readonly BenefitKind[] = ['aap', 'dagpenger', 'tiltakspenger']

/** All payments of a benefit, oldest first, through next month. */
export function listPayments(benefit: Benefit, today: Dato): Payment[] {
  const dates = EVERY_FORTNIGHT.includes(benefit.kind) ? fortnights(benefit, today) : months(benefit, today)
  const until = benefit.until
  const kept = until === undefined ? dates : dates.filter(({ periode }) => periode.tom <= until)
  const lastDue = kept.findLastIndex(({ dato }) => dato <= today)
  return kept.map((date, index) => ({
    benefit,
    ...date,
    mishap: benefit.mishaps[lastDue - index] ?? null,
  }))
}

type Dated = Pick<Payment, 'dato' | 'periode'>

function months(benefit: Benefit, today: Dato): Dated[] {
  return Array.from({ length: benefit.months + 2 }, (_, i) => {
    const offset = i - benefit.months
    const first = dayInMonth(today, offset, 1)
    return {
      dato: payday(benefit.kind, today, offset),
      periode: { fom: first, tom: lastInMonth(today, offset) },
    }
  })
}

function payday(kind: BenefitKind, today: Dato, offset: number): Dato {
  const isDecember = addMonths(today, offset).slice(5, 7) === '12'
  switch (kind) {
    case 'barnetrygd':
      return bankDay(isDecember ? dayInMonth(today, offset, 15) : lastInMonth(today, offset))
    case 'sykepenger':
    case 'foreldrepenger':
    case 'pleiepenger':
      return bankDay(dayInMonth(today, offset, isDecember ? 12 : 25))
    case 'ufoeretrygd':
    case 'alderspensjon':
    case 'overgangsstoenad':
    case 'barnetilsyn':
      return bankDay(dayInMonth(today, offset, isDecember ? 12 : 20))
    default:
      return bankDay(dayInMonth(today, offset, 20))
  }
}

/** Meldekort periods run Monday to Sunday in twos; paid the Wednesday after. */
function fortnights(benefit: Benefit, today: Dato): Dated[] {
  const end = lastInMonth(today, 1)
  const start = addMonths(today, -benefit.months)
  const list: Dated[] = []
  const unpaidFrom = addDays(mondayOfPeriod(today), -14 * (benefit.unsent ?? 0))
  for (let fom = mondayOfPeriod(start); addDays(fom, 16) <= end; fom = addDays(fom, 14))
    list.push({ dato: addDays(fom, 16), periode: { fom, tom: addDays(fom, 13) } })
  // No card, no money
  return list.filter(({ periode }) => periode.fom < unpaidFrom || periode.tom >= today)
}

/** The first Monday of the two-week period that holds the day. The cycle of 2026 began on 29 December. */
export function mondayOfPeriod(dato: Dato): Dato {
  const anchor = toDato('2025-12-29')
  const monday = addDays(dato, 1 - weekday(dato))
  const weeks = Math.round((Date.parse(monday) - Date.parse(anchor)) / 604_800_000)
  return weeks % 2 === 0 ? monday : addDays(monday, -7)
}
