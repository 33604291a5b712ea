import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'

/** The origin of one datum, once its own reference is known. */
export type ToOpphav = (ref: string | null) => Opphav

/** All Oskar says belongs to the municipality. A reference that is somebody's fnr is not handed on. */
export function oskarOpphav(hentet: Tidspunkt, element: string): ToOpphav {
  return (ref) => ({
    kilde: 'oskar',
    linje: 'kommune',
    hentet,
    ref: ref === null || ref === '' || findPersonidentifikator(ref) ? null : ref,
    element,
  })
}
