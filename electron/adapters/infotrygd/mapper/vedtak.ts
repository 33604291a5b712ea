import { type Reading, toOpphav } from '#electron/adapters/reading/reading.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'

/** Whom is asked for, when, and what cannot be read. */
export type About = { ident: string; today: Dato; reading: Reading }

type Given = Partial<Omit<Vedtak, 'opphav'>> & Pick<Vedtak, 'id' | 'slag' | 'ytelse' | 'utfall' | 'periode'>

/** A decision where all that is not given is not said by the source. */
export function newVedtak(
  { reading }: Pick<About, 'reading'>,
  { element, ref }: { element: string; ref: string | null },
  given: Given,
): Vedtak {
  return {
    opphav: toOpphav(reading, element, ref),
    utfallkode: null,
    vedtakstype: null,
    status: null,
    gyldighet: 'gyldig',
    vedtatt: null,
    beloep: null,
    grad: null,
    igjen: [],
    tilArbeidsgiver: false,
    fakta: [],
    ...given,
  }
}

/** Ids are made of what tells decisions apart; those still alike are numbered in their order. */
export function withUniqueIds(decisions: readonly Vedtak[]): Vedtak[] {
  const given = new Map<string, number>()
  return decisions.map((vedtak) => {
    const before = given.get(vedtak.id) ?? 0
    given.set(vedtak.id, before + 1)
    return before === 0 ? vedtak : { ...vedtak, id: `${vedtak.id}|${before + 1}` }
  })
}

/** The day of the period that is nearest to today. */
export function nearestDay({ fom, tom }: Vedtak['periode'], today: Dato): Dato {
  if (fom !== null && today < fom) return fom
  return tom !== null && today > tom ? tom : today
}

/** By what tells them apart; in the order each was first met. */
export function groupBy<T>(items: readonly T[], toKey: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = toKey(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
