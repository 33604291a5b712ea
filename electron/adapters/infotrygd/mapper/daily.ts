import type { Oere } from '#shared/domain/utbetaling/beloep.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { isNextWorkingDay, joinPieces, later, type Piece, pieceOn, toRuns } from '../periods/joinPieces.ts'
import { type Faktum, listFaktum, listPeriodefakta, toKronerText } from './fakta.ts'
import { type About, nearestDay } from './vedtak.ts'

/** What a benefit that is counted in days says of each of them. */
export type Day = { grad: number | null; dagsats: Oere | null; orgnr: string | null; refusjon: boolean }

/** Pieces that follow on each other: the grade and rate may change on the way. */
export const toDailyRuns = <D extends Day>(pieces: readonly Piece<D>[]): Piece<D>[][] =>
  toRuns(pieces, isNextWorkingDay)

/** What is the same of every daily benefit, of one run. The grade and rate are those of today, or of the last day. */
export function ofRun(run: readonly Piece<Day>[], { today }: About) {
  const steps = joinPieces(run, (a, b) => a.grad === b.grad && a.dagsats === b.dagsats, isNextWorkingDay)
  const periode = toWhole(run)
  const current = pieceOn(steps, nearestDay(periode, today))?.value
  return {
    periode,
    grad: current?.grad ?? null,
    beloep: toBeloep(current?.dagsats ?? null),
    tilArbeidsgiver: current?.refusjon ?? false,
    fakta: [
      ...listFaktum('arbeidsgiver', current?.orgnr ?? null),
      ...listPeriodefakta(steps, tellDay),
    ] satisfies Faktum[],
  }
}

export const toBeloep = (oere: Oere | null): Vedtak['beloep'] => (oere === null ? null : { oere, per: 'dag' })

function toWhole(run: readonly Piece<Day>[]): Vedtak['periode'] {
  const [first] = run
  if (!first) return { fom: null, tom: null }
  return { fom: first.fom, tom: run.reduce((tom, piece) => later(tom, piece.tom), first.tom) }
}

const tellDay = ({ grad, dagsats }: Day) =>
  [
    grad === null ? null : `${String(grad).replace('.', ',')} %`,
    dagsats === null ? null : toKronerText(dagsats),
  ]
    .filter(Boolean)
    .join(', ')
