import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Navn } from '#shared/domain/bruker/person.ts'
import type { MetadataDto } from '../schema/metadata.ts'
import { findBest } from './current.ts'

type NavnDto = {
  fornavn: string | null
  mellomnavn: string | null
  etternavn: string | null
  metadata?: MetadataDto | null
}

/** A name with at least one part; what is missing of it is blank. */
export function toNavn(dto: NavnDto | null | undefined): Navn | null {
  if (!dto?.fornavn && !dto?.etternavn) return null
  return { fornavn: dto.fornavn ?? '', mellomnavn: dto.mellomnavn, etternavn: dto.etternavn ?? '' }
}

/** The name in use. A person without one is still a person: blank, and said. */
export function toCurrentNavn(
  names: readonly (NavnDto | null)[] | null,
  path: string,
  reading: Reading,
): Navn {
  const navn = toNavn(findBest(names)?.entry)
  if (navn) return navn
  addProblem(reading, path, 'missing', 'a name')
  return { fornavn: '', mellomnavn: null, etternavn: '' }
}
