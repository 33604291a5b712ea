import { type Kode, type Kodeverk, toKode } from '#shared/domain/kodeverk/kode.ts'
import { addProblem, type Reading } from './reading.ts'

/** The code with its meaning; one the table does not know is told of and kept raw. Null stays null. */
export function readKode(
  kodeverk: Kodeverk,
  kode: string | null,
  path: string,
  reading: Reading,
): Kode | null {
  if (kode === null) return null
  const found = toKode(kodeverk, kode.trim().toUpperCase())
  if (found.navn !== null) return found
  addProblem(reading, path, 'unknownCode', `one of ${Object.keys(kodeverk).join(', ')}`, kode)
  return { kode: kode.trim(), navn: null }
}
