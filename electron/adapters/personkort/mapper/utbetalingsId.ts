import type { Dato } from '#shared/domain/tid/dato.ts'
import type { UtbetalingDto, YtelseDto } from '../schema/utbetaling.ts'

/** A row's own mark: what, for when, posted when, how much. Nothing personal: it may stand in an id. */
export function toMark(payment: UtbetalingDto, ytelse: YtelseDto | null): string {
  const { fom, tom } = ytelse?.ytelsesperiode ?? { fom: null, tom: null }
  const netto = ytelse === null ? payment.utbetalingNettobeloep : ytelse.ytelseNettobeloep
  const days: (Dato | null)[] = [payment.posteringsdato ?? payment.forfallsdato, fom, tom]
  return [ytelse?.ytelsestype, ...days, netto].map((part) => part ?? '-').join('|')
}

/**
 * The bilagsnummer is the id while it names one row only; a returned payment and its second try, or two ytelser of
 * one payment, may share it: then the mark tells them apart, and an equal mark gets a number.
 */
export function withIds<T extends { bilagsnummer: string | null; mark: string }>(
  rows: readonly T[],
): { row: T; id: string }[] {
  const uses = new Map<string, number>()
  for (const { bilagsnummer } of rows) {
    if (bilagsnummer) uses.set(bilagsnummer, (uses.get(bilagsnummer) ?? 0) + 1)
  }
  const given = new Map<string, number>()
  return rows.map((row) => {
    const { bilagsnummer, mark } = row
    const alone = bilagsnummer !== null && uses.get(bilagsnummer) === 1
    const wanted = alone ? bilagsnummer : `${bilagsnummer ?? ''}|${mark}`
    const before = given.get(wanted) ?? 0
    given.set(wanted, before + 1)
    return { row, id: before === 0 ? wanted : `${wanted}|${before + 1}` }
  })
}
