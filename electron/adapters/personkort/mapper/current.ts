import type { MetadataDto } from '../schema/metadata.ts'

type Registered = { metadata?: MetadataDto | null }

/** Not history. Without a word about it an entry counts as current: we ask for current entries only. */
export function isCurrent(entry: Registered): boolean {
  return entry.metadata?.historisk !== true
}

/** The population register's own entry goes before one made in NAV; a historical one only when nothing else is left. */
export function findBest<T extends Registered>(
  entries: readonly (T | null)[] | null,
): { entry: T; index: number } | undefined {
  const given = (entries ?? []).flatMap((entry, index) => (entry === null ? [] : [{ entry, index }]))
  return given.toSorted((a, b) => rank(a.entry) - rank(b.entry))[0]
}

function rank(entry: Registered): number {
  return (isCurrent(entry) ? 0 : 2) + (entry.metadata?.master === 'FREG' ? 0 : 1)
}

/** The source's own id of an entry. */
export const toRef = (entry: Registered) => entry.metadata?.opplysningsId ?? null
