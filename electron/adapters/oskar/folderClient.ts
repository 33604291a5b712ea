import {
  type DocumentFolder,
  type FoundDocuments,
  openDocumentFolder,
} from '#electron/adapters/folder/documentFolder.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import type { OskarClient } from './client.ts'
import { findDocument, toIdents, toSakListe } from './schema/exportFile.ts'

export type OskarFolderClient = OskarClient & KildeendringPort & Pick<DocumentFolder, 'problems' | 'close'>

const notFound: HttpAnswer = { kind: 'notFound' }
const ok = (json: unknown): HttpAnswer => ({ kind: 'ok', status: 200, json })

/** Answers from a folder of exported documents as the server would. Several files of a person are read as one. */
export function openOskarFolder(dir: string): OskarFolderClient {
  const folder = openDocumentFolder({ dir, toIdents })
  const { onChange, problems, close } = folder
  return { ...documentsClient(folder), onChange, problems, close }
}

/** The same over any place where a person's exported documents are found. */
export function documentsClient(folder: Pick<DocumentFolder, 'find'>): OskarClient {
  return {
    listSaker: async (ident) => toAnswer(await folder.find(ident), listAll),
    getDocument: async ({ ident, sakId }) =>
      toAnswer(await folder.find(ident), (documents) => {
        const document = documents.map((each) => findDocument(each, sakId)).find((each) => each !== undefined)
        return document === undefined ? notFound : ok(document)
      }),
    // A folder is looked up by person; a lone sak cannot be found in it.
    getSak: async () => notFound,
  }
}

/**
 * Newest file first; of a søknad in several files the adapter takes the first. A file that cannot be read stands in
 * the list as null, so that it is counted among what could not be read.
 */
function listAll(documents: readonly unknown[], unreadable: number): HttpAnswer {
  const lists = documents.map(toSakListe)
  return ok([
    ...lists.flatMap((list) => (Array.isArray(list) ? list : [null])),
    ...Array(unreadable).fill(null),
  ])
}

type ReadDocuments = (documents: readonly unknown[], unreadable: number) => HttpAnswer

function toAnswer(found: FoundDocuments, read: ReadDocuments): HttpAnswer {
  if (found.kind === 'unavailable') return { kind: 'unavailable', reason: 'connection' }
  return found.kind === 'notFound' ? notFound : read(found.documents, found.unreadable)
}
