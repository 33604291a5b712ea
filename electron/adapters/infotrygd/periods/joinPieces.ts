import { addDays, type Dato, weekday } from '#shared/domain/tid/dato.ts'

/** Days of one stønad with one thing said of them; `tom` null = no end. */
export type Piece<T> = { fom: Dato; tom: Dato | null; value: T }

/** Pieces that say the same and touch or overlap become one; what a source tells twice is told once. Oldest first. */
export function joinPieces<T>(
  pieces: readonly Piece<T>[],
  isSame: (a: T, b: T) => boolean,
  touches: Touches = isNextDay,
): Piece<T>[] {
  const joined: Piece<T>[] = []
  for (const piece of [...pieces].sort(byFom)) {
    const index = joined.findLastIndex((each) => isSame(each.value, piece.value))
    const before = joined[index]
    if (before && touches(before.tom, piece.fom))
      joined[index] = { ...before, tom: later(before.tom, piece.tom) }
    else joined.push(piece)
  }
  return joined
}

/** Pieces that follow on each other whatever they say, as runs: a gap begins a new one. */
export function toRuns<T>(pieces: readonly Piece<T>[], touches: Touches = isNextDay): Piece<T>[][] {
  const runs: { tom: Dato | null; pieces: Piece<T>[] }[] = []
  for (const piece of [...pieces].sort(byFom)) {
    const last = runs.at(-1)
    if (last && touches(last.tom, piece.fom)) {
      last.pieces.push(piece)
      last.tom = later(last.tom, piece.tom)
    } else runs.push({ tom: piece.tom, pieces: [piece] })
  }
  return runs.map((run) => run.pieces)
}

/** The piece that is said of the day, else the last before it, else the first. */
export function pieceOn<T>(pieces: readonly Piece<T>[], dato: Dato): Piece<T> | undefined {
  const sorted = [...pieces].sort(byFom)
  const begun = sorted.filter(({ fom }) => fom <= dato)
  return begun.findLast(({ tom }) => tom === null || tom >= dato) ?? begun.at(-1) ?? sorted[0]
}

export type Touches = (tom: Dato | null, fom: Dato) => boolean
export const isNextDay: Touches = (tom, fom) => tom === null || fom <= addDays(tom, 1)

/** Also from Friday to Monday: benefits for working days leave the weekend out. */
export const isNextWorkingDay: Touches = (tom, fom) => {
  if (isNextDay(tom, fom) || tom === null) return true
  const next = addDays(tom, 1)
  return weekday(next) > 5 && fom <= addDays(next, 8 - weekday(next))
}

export const later = (a: Dato | null, b: Dato | null): Dato | null =>
  a === null || b === null ? null : a > b ? a : b

/** Stable: among those that begin together the one told first stays first. */
const byFom = (a: { fom: Dato }, b: { fom: Dato }) => (a.fom < b.fom ? -1 : a.fom > b.fom ? 1 : 0)
