import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { type Oere, sumOere } from '#shared/domain/utbetaling/beloep.ts'
import { joinPieces, type Piece } from './joinPieces.ts'

/**
 * Amounts that run beside each other (one a child, one a supplement) as one amount a time: a new piece where the sum
 * changes, none where nothing is paid.
 */
export function sumPieces(pieces: readonly Piece<Oere>[]): Piece<Oere>[] {
  const starts = pieces.flatMap(({ fom, tom }) => (tom === null ? [fom] : [fom, addDays(tom, 1)]))
  const days = [...new Set(starts)].sort()
  const parts = days.flatMap((fom, i) => {
    const next = days[i + 1]
    const tom = next === undefined ? null : addDays(next, -1)
    const running = pieces.filter((piece) => isRunning(piece, fom))
    return running.length === 0 ? [] : [{ fom, tom, value: sumOere(running.map(({ value }) => value)) }]
  })
  return joinPieces(parts, (a, b) => a === b)
}

const isRunning = ({ fom, tom }: Piece<Oere>, dato: Dato) => fom <= dato && (tom === null || tom >= dato)
