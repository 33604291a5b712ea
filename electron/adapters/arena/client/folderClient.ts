import { type DocumentFolder, openDocumentFolder } from '#electron/adapters/folder/documentFolder.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import { arenaExports } from '../schema/exportFile.ts'
import type { ArenaClient } from './arenaClient.ts'

export type ArenaFolderClient = ArenaClient & KildeendringPort & Pick<DocumentFolder, 'problems' | 'close'>

/** Answers from a folder of exported documents as the server would. */
export function openArenaFolder(dir: string): ArenaFolderClient {
  const folder = openDocumentFolder({ dir, toIdents: arenaExports.toIdents })
  const { onChange, problems, close } = folder
  return { ...exportsClient(folder), onChange, problems, close }
}

/** The same over any place where exported documents are found. */
export function exportsClient(folder: Pick<DocumentFolder, 'find'>): ArenaClient {
  return { get: async (part, ident) => arenaExports.toAnswer(await folder.find(ident), part) }
}
