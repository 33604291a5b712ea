import {
  type DocumentFolder,
  type FoundDocuments,
  openDocumentFolder,
} from '#electron/adapters/folder/documentFolder.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import { type ExportPart, findExport, toIdents } from '../schema/exportFile.ts'
import type { InfotrygdClient } from './infotrygdClient.ts'

export type InfotrygdFolder = InfotrygdClient & KildeendringPort & Pick<DocumentFolder, 'problems' | 'close'>

/** Answers from a folder of exported documents as the services would. */
export function openInfotrygdFolder(dir: string): InfotrygdFolder {
  const folder = openDocumentFolder({ dir, toIdents })
  const { onChange, problems, close } = folder
  return { ...exportsClient(folder), onChange, problems, close }
}

/** The same over any place where exported documents are found. */
export function exportsClient(folder: Pick<DocumentFolder, 'find'>): InfotrygdClient {
  const read = (part: ExportPart) => async (ident: string) => toAnswer(await folder.find(ident), part)
  const sykepenger = read('sykepenger')
  return {
    listEnsligPerioder: read('ensligPerioder'),
    listEnsligSaker: read('ensligSaker'),
    listBarnetrygd: read('barnetrygd'),
    listSykepenger: async (ident) => [await sykepenger(ident)],
    listForeldrepenger: read('foreldrepenger'),
    listPleiepenger: read('pleiepenger'),
  }
}

/** The part of the newest export that has it. Not exported is not "no data": nothing may be concluded from it. */
function toAnswer(found: FoundDocuments, part: ExportPart): HttpAnswer {
  if (found.kind === 'unavailable') return { kind: 'unavailable', reason: 'connection' }
  if (found.kind === 'notFound') return { kind: 'notFound' }
  const exports = found.documents.flatMap((json) => findExport(json) ?? [])
  const holder = exports.find(({ parts }) => parts[part] !== undefined)
  if (!holder) return { kind: 'unavailable', reason: 'unexpectedAnswer' }
  return { kind: 'ok', status: 200, json: holder.parts[part] }
}
