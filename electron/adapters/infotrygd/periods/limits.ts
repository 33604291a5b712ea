import { addDays, type Dato } from '#shared/domain/tid/dato.ts'

/** An opphør names the first day without the benefit and goes before `tom`; it never lengthens a period. */
export function endBefore(tom: Dato | null, opphoer: Dato | null): Dato | null {
  if (opphoer === null) return tom
  const last = addDays(opphoer, -1)
  return tom === null || last < tom ? last : tom
}

/** A period that ends before it begins was never paid. */
export function isNeverPaid({ fom, tom }: { fom: Dato | null; tom: Dato | null }): boolean {
  return fom !== null && tom !== null && tom < fom
}
