import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'

/** One reading of one answer: whose it is, when it came, and what in it could not be read so far. */
export type Reading = { readonly kilde: Kilde; readonly hentet: Tidspunkt; readonly problems: Problem[] }

export const startReading = (kilde: Kilde, hentet: Tidspunkt): Reading => ({ kilde, hentet, problems: [] })

/** Where a fact of this answer comes from. */
export function toOpphav(
  reading: Reading,
  element: string,
  ref: string | null,
  linje: Linje = 'stat',
): Opphav {
  return { kilde: reading.kilde, linje, hentet: reading.hentet, ref, element }
}

/** Says what is wrong, where. `found` is for codes only, and is left out when it could be anything but a code. */
export function addProblem(
  reading: Reading,
  path: string,
  code: Problem['code'],
  expected: string,
  found?: string,
): void {
  reading.problems.push({ path, code, expected, ...toFound(found) })
}

/** Only what looks like a code. Six digits in a row may be a birth date or the start of an fnr: never in a problem. */
export function toFound(text: string | undefined): { found?: string } {
  const isCode = text !== undefined && /^[\p{L}\p{N} _.,:*-]{1,60}$/u.test(text) && !/\d{6}/.test(text)
  return isCode ? { found: text } : {}
}

/** Maps what was readable of a list, each item with its own path; what maps to null is left out. */
export function mapEach<T, R>(
  items: readonly (T | null)[] | null,
  path: string,
  change: (item: T, path: string) => R | null,
): R[] {
  return (items ?? []).flatMap((item, i) => {
    const changed = item === null ? null : change(item, `${path}[${i}]`)
    return changed === null ? [] : [changed]
  })
}
