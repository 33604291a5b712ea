import { findDato } from '#shared/domain/tid/dato.ts'
import { inWords } from '../calendar.ts'

/** All texts and days that are told below a value, as they could be shown. */
export function told(value: unknown): string[] {
  if (typeof value === 'string') {
    const dato = findDato(value)
    return dato ? [inWords(dato)] : [value]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(told)
}
