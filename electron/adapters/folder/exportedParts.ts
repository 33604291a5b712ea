import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { HttpAnswer } from '../http/jsonClient.ts'
import type { FoundDocuments } from './documentFolder.ts'

/** One exported document about one person. A part that is absent was not exported; null says "none". */
export type PersonExport<Part extends string> = {
  ident: Personidentifikator
  parts: Partial<Record<Part, unknown>>
}

/** Reads files `{fnr, <part>: …}` in which each part stands as its call would have answered. */
export function exportedParts<Part extends string>(names: readonly Part[]) {
  const findExport = (json: unknown): PersonExport<Part> | undefined => {
    if (!isRecord(json)) return undefined
    const named = json['fnr'] ?? json['ident'] ?? json['fodselsnr']
    const ident = typeof named === 'string' ? findPersonidentifikator(named) : undefined
    const parts: PersonExport<Part>['parts'] = {}
    for (const name of names) if (json[name] !== undefined) parts[name] = json[name]
    return ident && { ident, parts }
  }
  const toIdents = (json: unknown): string[] => {
    const found = findExport(json)
    return found ? [found.ident] : []
  }
  /** The part of the newest export that has it. Not exported is not "no data": nothing may be concluded from it. */
  const toAnswer = (found: FoundDocuments, part: Part): HttpAnswer => {
    if (found.kind === 'unavailable') return { kind: 'unavailable', reason: 'connection' }
    if (found.kind === 'notFound') return { kind: 'notFound' }
    const exports = found.documents.flatMap((json) => findExport(json) ?? [])
    const holder = exports.find(({ parts }) => parts[part] !== undefined)
    if (!holder) return { kind: 'unavailable', reason: 'unexpectedAnswer' }
    return { kind: 'ok', status: 200, json: holder.parts[part] }
  }
  return { findExport, toIdents, toAnswer }
}
