import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import type { Loepenummer } from './vedtak.ts'

type Stop = { fom: Dato; lopenr: number | null; slag: Vedtak['slag'] }

/**
 * A stop ends what was granted before it: the benefit runs to the day before. What was granted after the stop (a
 * resumption) is untouched; what was granted before it, but should begin later, is replaced by it.
 */
export function applyStops(list: readonly Loepenummer[]): Vedtak[] {
  const stops = list.flatMap(({ vedtak, lopenr }): Stop[] => {
    const { fom } = vedtak.periode
    return vedtak.gyldighet === 'stans' && fom !== null ? [{ fom, lopenr, slag: vedtak.slag }] : []
  })
  return list.map((each) => stops.reduce((vedtak, stop) => endBy(stop, vedtak, each.lopenr), each.vedtak))
}

function endBy(stop: Stop, vedtak: Vedtak, lopenr: number | null): Vedtak {
  const { fom, tom } = vedtak.periode
  const isGranted = vedtak.gyldighet === 'gyldig' && vedtak.utfall === 'innvilget'
  if (!isGranted || vedtak.slag !== stop.slag || (tom !== null && tom < stop.fom)) return vedtak
  const startsBefore = fom === null || fom < stop.fom
  const isEarlier = lopenr !== null && stop.lopenr !== null ? lopenr < stop.lopenr : startsBefore
  if (!isEarlier) return vedtak
  if (!startsBefore) return { ...vedtak, gyldighet: 'erstattet' }
  return { ...vedtak, periode: { fom, tom: addDays(stop.fom, -1) } }
}
