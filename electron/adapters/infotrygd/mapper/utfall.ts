import { addProblem } from '#electron/adapters/reading/reading.ts'
import { type Kode, type Kodeverk, toKode } from '#shared/domain/kodeverk/kode.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { resultatkoder } from '../codes.data.ts'
import type { About } from './vedtak.ts'

type Result = Pick<Vedtak, 'utfall' | 'utfallkode'>

/** Null: the source says nothing of a result. Blank: it says that there is none yet. */
export function toResult(kode: string | null, path: string, about: About): Result {
  if (kode === null) return { utfall: 'ukjent', utfallkode: null }
  return { utfall: toUtfall(kode), utfallkode: readKode(resultatkoder, kode, path, about) }
}

function toUtfall(kode: string): Vedtak['utfall'] {
  switch (kode) {
    case 'I':
    case 'FI':
      return 'innvilget'
    case 'DI':
      return 'delvisInnvilget'
    case 'A':
      return 'avslag'
    case 'O':
      return 'opphoert'
    case 'H':
      return 'henlagt'
    case '':
      return 'aapen'
    default:
      return 'ukjent'
  }
}

/** A code that is not in the table is kept as it is, and told of. */
export function readKode(kodeverk: Kodeverk, raw: string, path: string, { reading }: About): Kode {
  const kode = toKode(kodeverk, raw)
  if (kode.navn === null) {
    const known = Object.keys(kodeverk).filter((each) => each !== '')
    addProblem(reading, path, 'unknownCode', `one of ${known.join(', ')}`, raw)
  }
  return kode
}
