import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'

/** The parts of a file of the folder: what each service would have answered. */
export const exportParts = [
  'ensligPerioder',
  'ensligSaker',
  'barnetrygd',
  'sykepenger',
  'foreldrepenger',
  'pleiepenger',
] as const
export type ExportPart = (typeof exportParts)[number]

/** One exported document about one person. A part that is absent was not exported; null says "no data". */
export type PersonExport = { ident: string; parts: Partial<Record<ExportPart, unknown>> }

export function findExport(json: unknown): PersonExport | undefined {
  if (!isRecord(json) || typeof json['fnr'] !== 'string') return undefined
  const ident = findPersonidentifikator(json['fnr'])
  const parts: PersonExport['parts'] = {}
  for (const part of exportParts) if (json[part] !== undefined) parts[part] = json[part]
  return ident && { ident, parts }
}

export function toIdents(json: unknown): string[] {
  const found = findExport(json)
  return found ? [found.ident] : []
}
