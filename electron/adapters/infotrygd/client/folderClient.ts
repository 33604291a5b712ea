import { type DocumentFolder, openDocumentFolder } from '#electron/adapters/folder/documentFolder.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import { type ExportPart, infotrygdExports } from '../schema/exportFile.ts'
import type { InfotrygdClient } from './infotrygdClient.ts'

export type InfotrygdFolder = InfotrygdClient & KildeendringPort & Pick<DocumentFolder, 'problems' | 'close'>

/** Answers from a folder of exported documents as the services would. */
export function openInfotrygdFolder(dir: string): InfotrygdFolder {
  const folder = openDocumentFolder({ dir, toIdents: infotrygdExports.toIdents })
  const { onChange, problems, close } = folder
  return { ...exportsClient(folder), onChange, problems, close }
}

/** The same over any place where exported documents are found. */
export function exportsClient(folder: Pick<DocumentFolder, 'find'>): InfotrygdClient {
  const read = (part: ExportPart) => async (ident: string) =>
    infotrygdExports.toAnswer(await folder.find(ident), part)
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
