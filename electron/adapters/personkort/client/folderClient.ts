import {
  type DocumentFolder,
  type FoundDocuments,
  openDocumentFolder,
} from '#electron/adapters/folder/documentFolder.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import { findExport, toKeys } from '../schema/exportFile.ts'
import {
  type Exports,
  noSuchPerson,
  notExported,
  notFound,
  toIdenter,
  toKontaktpersoner,
  toKrr,
  toPart,
  toPersondata,
  toUtbetalinger,
} from './exportAnswers.ts'
import { folderOfficeAnswers } from './folderOfficeAnswers.ts'
import type { PersonkortClient } from './personkortClient.ts'

export type FolderPersonkortClient = PersonkortClient &
  KildeendringPort &
  Pick<DocumentFolder, 'problems' | 'close'>

/** Answers from a folder of exported documents as the services would. */
export function openPersonkortFolder(dir: string): FolderPersonkortClient {
  const folder = openDocumentFolder({ dir, toIdents: toKeys })
  const { onChange, problems, close } = folder
  return { ...exportsClient(folder), onChange, problems, close }
}

/** The same over any place where exported documents are found. */
export function exportsClient(folder: Pick<DocumentFolder, 'find'>): PersonkortClient {
  const read = async (
    ident: string,
    toAnswer: (exports: Exports) => HttpAnswer,
    unknown: HttpAnswer = notFound,
  ) => toAnswerOf(await folder.find(ident), toAnswer, unknown)
  return {
    getPersondata: (ident) => read(ident, toPersondata, noSuchPerson),
    getVern: async (ident) => toVernAnswer(await folder.find(ident), toPersondata, noSuchPerson),
    getIdenter: (ident) => read(ident, toIdenter, noSuchPerson),
    getSkjermet: async (ident) =>
      toVernAnswer(await folder.find(ident), (exports) => toPart(exports, 'skjermet'), notFound),
    getKontaktinformasjon: (ident) => read(ident, toKrr),
    listFullmakter: (ident) => read(ident, (exports) => toPart(exports, 'fullmakter')),
    listKontaktpersoner: (ident, linje) => read(ident, (exports) => toKontaktpersoner(exports, linje)),
    getNoekkelopplysninger: (ident) => read(ident, (exports) => toPart(exports, 'noekkelopplysninger')),
    listUtbetalinger: (ident, periode) => read(ident, (exports) => toUtbetalinger(exports, periode)),
    ...folderOfficeAnswers(folder),
  }
}

type ToAnswer = (exports: Exports) => HttpAnswer

function toAnswerOf(found: FoundDocuments, toAnswer: ToAnswer, unknown: HttpAnswer): HttpAnswer {
  if (found.kind === 'unavailable') return { kind: 'unavailable', reason: 'connection' }
  return found.kind === 'notFound'
    ? unknown
    : toAnswer(found.documents.flatMap((json) => findExport(json) ?? []))
}

/** A file that cannot be read may be the one that says the person is protected: then nothing is known. */
function toVernAnswer(found: FoundDocuments, toAnswer: ToAnswer, unknown: HttpAnswer): HttpAnswer {
  if (found.kind === 'found' && found.unreadable > 0) return notExported
  return toAnswerOf(found, toAnswer, unknown)
}
