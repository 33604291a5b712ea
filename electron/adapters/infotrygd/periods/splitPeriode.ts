import { addDays, addMonths, type Dato } from '#shared/domain/tid/dato.ts'

export type Span = { fom: Dato; tom: Dato }

/** Consecutive spans of at most `months` that cover the whole, each day once. Nothing for a span that ends before it begins. */
export function splitPeriode({ fom, tom }: Span, months: number): Span[] {
  const spans: Span[] = []
  for (let start = fom; start <= tom; ) {
    const next = addMonths(start, months)
    const end = addDays(next, -1)
    spans.push({ fom: start, tom: end < tom ? end : tom })
    start = next
  }
  return spans
}
