import type { BrukerViews } from '#renderer/api/useBruker.ts'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar, UnavailableReason } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

/** The gallery's and the tests' now: a Thursday. */
export const NOW = toTidspunkt('2026-11-19T08:20:00Z')
export const ASKED = toTidspunkt('2026-11-19T08:14:00Z')

export const answered = <T>(kilde: Kilde, value: T, problems: Problem[] = []): Kildesvar<T> => ({
  state: 'ok',
  kilde,
  hentet: ASKED,
  value,
  problems,
})
export const unavailable = (kilde: Kilde, reason: UnavailableReason = 'timeout'): Kildesvar<never> => ({
  state: 'utilgjengelig',
  kilde,
  hentet: toTidspunkt('2026-11-19T07:02:00Z'),
  reason,
})
export const restricted = (kilde: Kilde): Kildesvar<never> => ({ state: 'begrenset', kilde })
export const nothing = (kilde: Kilde): Kildesvar<never> => ({ state: 'ingenData', kilde, hentet: ASKED })
export const noAccess = (kilde: Kilde): Kildesvar<never> => ({ state: 'ingenTilgang', kilde, hentet: ASKED })
export const notAsked = (kilde: Kilde): Kildesvar<never> => ({
  state: 'ikkeSpurt',
  kilde,
  reason: 'venter',
})

export const from = (kilde: Kilde, linje: Linje, element: string, ref: string | null = null): Opphav => ({
  kilde,
  linje,
  hentet: ASKED,
  ref,
  element,
})

/** The answers of a bruker, one per part. */
export type Answers = {
  [Key in keyof BrukerViews]: NonNullable<BrukerViews[Key]['svar']>
}
