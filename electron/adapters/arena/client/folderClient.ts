import {
  type DocumentFolder,
  type FoundDocuments,
  openDocumentFolder,
} from '#electron/adapters/folder/documentFolder.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import { findExport, toIdents } from '../schema/exportFile.ts'
import type { ArenaClient, ArenaPart } from './arenaClient.ts'

export type ArenaFolderClient = ArenaClient & KildeendringPort & Pick<DocumentFolder, 'problems' | 'close'>

/** Answers from a folder of exported documents as the server would. */
export function openArenaFolder(dir: string): ArenaFolderClient {
  const folder = openDocumentFolder({ dir, toIdents })
  const { onChange, problems, close } = folder
  return { ...exportsClient(folder), onChange, problems, close }
}

/** The same over any place where exported documents are found. */
export function exportsClient(folder: Pick<DocumentFolder, 'find'>): ArenaClient {
  return { get: async (part, ident) => toAnswer(await folder.find(ident), part) }
}

/** The part of the newest export that has it. Not exported is not "no data": nothing may be concluded from it. */
function toAnswer(found: FoundDocuments, part: ArenaPart): HttpAnswer {
  if (found.kind === 'unavailable') return { kind: 'unavailable', reason: 'connection' }
  if (found.kind === 'notFound') return { kind: 'notFound' }
  const exports = found.documents.flatMap((json) => findExport(json) ?? [])
  const holder = exports.find(({ parts }) => parts[part] !== undefined)
  return holder
    ? { kind: 'ok', status: 200, json: holder.parts[part] }
    : { kind: 'unavailable', reason: 'unexpectedAnswer' }
}
