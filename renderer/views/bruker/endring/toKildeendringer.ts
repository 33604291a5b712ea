import { partKilde, partLinje } from '#renderer/api/partNames.ts'
import type { PartView } from '#renderer/api/usePart.ts'
import type { Endring } from '#shared/domain/endring/endring.ts'
import { type Kilde, kilder } from '#shared/domain/kilde/kilde.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { compareTidspunkt, type Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'

/** What one source says otherwise than last time, one line at a time. */
export type Kildeendring = { kilde: Kilde; linje: Linje; endringer: Endring[]; borte: number }
export type Oversikt = {
  siden: Tidspunkt
  count: number
  perKilde: Kildeendring[]
  /** Every part that may be seen could be compared; a source that is away may have news. */
  isAll: boolean
}

/** Gathers the parts' changes by source and line; undefined when this is the first time. */
export function toKildeendringer(views: readonly PartView<unknown>[]): Oversikt | undefined {
  const told = views.flatMap(({ name, endringer }) => (endringer ? [{ name, endringer }] : []))
  const siden = told.map(({ endringer }) => endringer.siden).sort(compareTidspunkt)[0]
  if (siden === undefined) return undefined
  const groups = kilder.flatMap((kilde) => (['stat', 'kommune'] as const).map((linje) => ({ kilde, linje })))
  const perKilde = groups.flatMap(({ kilde, linje }): Kildeendring[] => {
    const own = told.filter(({ name }) => partKilde[name] === kilde && partLinje(name) === linje)
    const endringer = own.flatMap((each) => each.endringer.endringer)
    const borte = own.reduce((sum, each) => sum + each.endringer.borte, 0)
    return endringer.length + borte === 0 ? [] : [{ kilde, linje, endringer, borte }]
  })
  const count = perKilde.reduce((sum, each) => sum + each.endringer.length + each.borte, 0)
  const isAll = views.every(({ svar, endringer }) => endringer || svar?.state === 'begrenset')
  return { siden, count, perKilde, isAll }
}
