import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import { type ArenaPart, arenaParts } from '../client/arenaClient.ts'

/** One exported document about one person. A part that is absent was not exported; null says "none". */
export type ArenaExport = { ident: Personidentifikator; parts: Partial<Record<ArenaPart, unknown>> }

/** `{fnr, status, aktiviteter, aap, …}`: each part as its call would have answered. */
export function findExport(json: unknown): ArenaExport | undefined {
  if (!isRecord(json)) return undefined
  const named = json['fnr'] ?? json['ident'] ?? json['fodselsnr']
  const ident = typeof named === 'string' ? findPersonidentifikator(named) : undefined
  const parts: ArenaExport['parts'] = {}
  for (const part of arenaParts) if (json[part] !== undefined) parts[part] = json[part]
  return ident && { ident, parts }
}

export function toIdents(json: unknown): string[] {
  const found = findExport(json)
  return found ? [found.ident] : []
}
