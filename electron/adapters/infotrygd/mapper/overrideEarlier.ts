import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { endBefore } from '../periods/limits.ts'
import { toDatofaktum } from './fakta.ts'
import { groupBy } from './vedtak.ts'

/** One decision, which stønad it is in, from when it counts there, and what tells which decision is the later. */
export type Ordered = { vedtak: Vedtak; stoenad: string; from: Dato | null; order: readonly string[] }

/**
 * Within a stønad a later decision takes over from its first day: the earlier ends the day before, and says so. One
 * that has no day left is `erstattet`.
 */
export function overrideEarlier(decisions: readonly Ordered[]): Vedtak[] {
  const replaced = new Map(groupBy(decisions, ({ stoenad }) => stoenad).flatMap(overrideInStoenad))
  return decisions.map((each) => replaced.get(each) ?? each.vedtak)
}

/** From the newest back: each ends where the first of those after it takes over. Made at once, neither is the later. */
function overrideInStoenad(decisions: readonly Ordered[]): [Ordered, Vedtak][] {
  const atOnce = groupBy(decisions, ({ order }) => order.join('|'))
  const newestFirst = atOnce.sort(([a], [b]) => (a && b ? compareOrder(b.order, a.order) : 0))
  let from: Dato | null = null
  return newestFirst.flatMap((group) => {
    const day = from
    for (const { vedtak, from: own } of group) from = takesOver(vedtak) ? earlier(from, own) : from
    return group.map((each): [Ordered, Vedtak] => [each, day ? replaceFrom(each.vedtak, day) : each.vedtak])
  })
}

const earlier = (a: Dato | null, b: Dato | null): Dato | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b

/** Only what was granted, or stopped, says anything of the days after it. */
function takesOver({ gyldighet, utfall }: Vedtak): boolean {
  return gyldighet === 'gyldig' && ['innvilget', 'delvisInnvilget', 'opphoert'].includes(utfall)
}

function replaceFrom(vedtak: Vedtak, from: Dato): Vedtak {
  const { fom, tom } = vedtak.periode
  const isOver = tom !== null && tom < from
  if (isOver || !takesOver(vedtak)) return vedtak
  const fakta = [...vedtak.fakta, toDatofaktum('erstattetFra', from)]
  if (fom === null || from <= fom) return { ...vedtak, gyldighet: 'erstattet', fakta }
  return { ...vedtak, periode: { fom, tom: endBefore(tom, from) }, fakta }
}

/** A number as text that orders as the number does; nothing comes before everything. */
export const toOrder = (value: string | null): string =>
  value !== null && /^\d+$/.test(value) ? value.padStart(20, '0') : (value ?? '')

/** Negative, 0 or positive, by the first part that differs. */
function compareOrder(a: Ordered['order'], b: Ordered['order']): number {
  for (const [i, part] of a.entries()) {
    const other = b[i] ?? part
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}
