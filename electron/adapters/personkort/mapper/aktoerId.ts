import type { IdenterDto } from '../schema/identer.ts'

/**
 * The aktørId among somebody's numbers, when they plainly are this person's. Thirteen digits, so that no fnr can get
 * into an address in its place.
 */
export function findAktoerId(identer: IdenterDto, ident: string): string | null {
  const all = (identer ?? []).flatMap((each) => each ?? [])
  const isOwn = all.some((each) => each.gruppe === 'FOLKEREGISTERIDENT' && each.ident === ident)
  const current = all.find(({ gruppe, historisk }) => gruppe === 'AKTORID' && historisk !== true)
  return isOwn && current?.ident != null && /^\d{13}$/.test(current.ident) ? current.ident : null
}
