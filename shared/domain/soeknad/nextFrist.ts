import { compareDato, type Dato, daysBetween } from '../tid/dato.ts'
import type { Krav } from './krav.ts'

export type NextFrist = { krav: Krav; frist: Dato; daysLeft: number }
export type Frister = {
  /** The first one today or later. */
  next: NextFrist | undefined
  /** Gone by and still open, newest first: not hidden behind the next one. */
  overdue: NextFrist[]
}

/** Deadlines of what still counts; a fulfilled or withdrawn one is no deadline. */
export function findFrister(krav: readonly Krav[], today: Dato): Frister {
  const open = krav
    .flatMap((each): NextFrist[] => {
      if (each.status !== 'gjelder' || each.frist === null) return []
      return [{ krav: each, frist: each.frist, daysLeft: daysBetween(today, each.frist) }]
    })
    .sort((a, b) => compareDato(a.frist, b.frist))
  return {
    next: open.find((frist) => frist.daysLeft >= 0),
    overdue: open.filter((frist) => frist.daysLeft < 0).reverse(),
  }
}
