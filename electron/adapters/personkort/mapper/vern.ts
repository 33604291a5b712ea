import type { Reading } from '#electron/adapters/reading/reading.ts'
import { addProblem } from '#electron/adapters/reading/reading.ts'
import type { Adressebeskyttelse } from '#shared/domain/bruker/person.ts'
import { graderinger, readCode } from '../codes.ts'

type GraderingDto = { gradering: string | null }
type IdentifikatorDto = { identifikasjonsnummer: string | null }

/** Strictest first. */
const BY_STRICTNESS = ['strengtFortrolig', 'strengtFortroligUtland', 'fortrolig', 'ugradert'] as const
const STRICTEST = BY_STRICTNESS[0]

/**
 * [] says the person has no protection. Everything else that is not plainly told is the strictest: not said at all,
 * unreadable, or a code nobody has told us.
 */
export function toAdressebeskyttelse(
  entries: readonly (GraderingDto | null)[] | null,
  path: string,
  reading: Reading,
): Adressebeskyttelse {
  if (entries === null) {
    addProblem(reading, path, 'missing', 'list of gradering')
    return STRICTEST
  }
  const found = entries.map(
    (entry, i) =>
      readCode(graderinger, entry?.gradering ?? null, `${path}[${i}].gradering`, reading) ?? STRICTEST,
  )
  return BY_STRICTNESS.find((grade) => found.includes(grade)) ?? 'ugradert'
}

/** False when the answer names its person, and it is somebody else. */
export function isAbout(ident: string, identifiers: readonly (IdentifikatorDto | null)[] | null): boolean {
  const named = (identifiers ?? []).flatMap((entry) => entry?.identifikasjonsnummer ?? [])
  return named.length === 0 || named.includes(ident)
}
