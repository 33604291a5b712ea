import { isRecord } from '#electron/adapters/reading/isRecord.ts'

/** What a file of this format may hold: a whole document, an export of one person, or one part alone. */
export type Part = 'document' | 'export' | 'hendelse' | 'avsender' | 'filreferanse' | 'tidspunkt'

const hasAny = (raw: Record<string, unknown>, names: readonly string[]) =>
  names.some((name) => Object.hasOwn(raw, name))

/** From the content; what the content leaves open (`{}`), from where the file lies, as the official samples do. */
export function detectPart(raw: unknown, file: string): Part {
  if (typeof raw === 'string') return 'tidspunkt'
  if (!isRecord(raw) || hasAny(raw, ['version', 'avsender', 'hendelser'])) return 'document'
  if (Array.isArray(raw['soknader'])) return 'export'
  if (hasAny(raw, ['hendelsestidspunkt'])) return 'hendelse'
  if (hasAny(raw, ['systemnavn', 'systemversjon'])) return 'avsender'
  if (raw['type'] === 'svarut' || raw['type'] === 'dokumentlager') return 'filreferanse'
  if (hasAny(raw, ['type'])) return 'hendelse'
  const named = /\/parts\/(hendelse|avsender|filreferanse)\//.exec(file.replaceAll('\\', '/'))?.[1]
  return named === 'hendelse' || named === 'avsender' || named === 'filreferanse' ? named : 'document'
}
