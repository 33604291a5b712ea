import type { Reading } from '#electron/adapters/reading/reading.ts'
import { readKode } from '#electron/adapters/reading/readKode.ts'
import type { Kode, Kodeverk } from '#shared/domain/kodeverk/kode.ts'
import type { Kodeverdi } from '../schema/fields.ts'

/** By our table; else by the name the source sent with it; else raw, with a problem. */
export function readKodeverdi(
  kodeverk: Kodeverk,
  value: Kodeverdi | null,
  path: string,
  reading: Reading,
): Kode | null {
  if (value === null) return null
  const { kode, termnavn } = value
  const isKnown = Object.hasOwn(kodeverk, kode.toUpperCase())
  if (isKnown || termnavn === null) return readKode(kodeverk, kode, path, reading)
  return { kode, navn: { nb: termnavn, nn: termnavn } }
}

/** The first of the names the field goes by that says something. */
export function pick<T extends object, K extends keyof T & string>(
  dto: T,
  names: readonly [K, ...K[]],
): { value: T[K] | null; name: K } {
  const name = names.find((each) => dto[each] !== null && dto[each] !== undefined)
  return name === undefined ? { value: null, name: names[0] } : { value: dto[name], name }
}

/** What the code means here; undefined for a code nobody has told us of. */
export function meaningOf<V>(table: Readonly<Record<string, V>>, kode: string | undefined): V | undefined {
  const key = kode?.toUpperCase()
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}
