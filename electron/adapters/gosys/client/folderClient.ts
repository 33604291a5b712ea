import {
  type DocumentFolder,
  type FoundDocuments,
  openDocumentFolder,
} from '#electron/adapters/folder/documentFolder.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import {
  countLeftOut,
  findExport,
  type GosysExport,
  listRows,
  toAnsattKey,
  toEnhetKey,
  toKeys,
  toOppgaveKey,
} from '../schema/exportFile.ts'
import { isSought } from './folderFilter.ts'
import type { GosysClient, Hvem, Oppgavesoek } from './gosysClient.ts'

export type GosysFolderClient = GosysClient & KildeendringPort & Pick<DocumentFolder, 'problems' | 'close'>

/** Answers from a folder of exported documents as the server would. Nothing is written to a folder. */
export function openGosysFolder(dir: string): GosysFolderClient {
  const folder = openDocumentFolder({ dir, toIdents: toKeys })
  const { onChange, problems, close } = folder
  return { ...exportsClient(folder), onChange, problems, close }
}

/** The same over any place where exported documents are found. */
export function exportsClient(folder: Pick<DocumentFolder, 'find'>): GosysClient {
  return {
    namesPeopleBy: 'ident',
    search: async (soek, offset) => toSearchAnswer(await folder.find(toFolderKey(soek.hvem)), soek, offset),
    getOppgave: async (id) =>
      toAnswer(await folder.find(toOppgaveKey(String(id))), (exports) => findRow(exports, id) ?? null),
    listHendelser: async (id) =>
      toAnswer(await folder.find(toOppgaveKey(String(id))), (exports) => findHendelser(exports, id)),
  }
}

function toFolderKey(hvem: Hvem): string {
  if ('bruker' in hvem) return hvem.bruker.ident
  return 'tilordnetRessurs' in hvem ? toAnsattKey(hvem.tilordnetRessurs) : toEnhetKey(hvem.tildeltEnhetsnr)
}

/** Not exported is not "no data": nothing may be concluded from it. */
const notExported: HttpAnswer = { kind: 'unavailable', reason: 'unexpectedAnswer' }

/** `read` gives undefined for what was not exported. */
function toAnswer(
  found: FoundDocuments,
  read: (exports: readonly GosysExport[], unreadable: number) => unknown,
): HttpAnswer {
  if (found.kind === 'unavailable') return { kind: 'unavailable', reason: 'connection' }
  if (found.kind === 'notFound') return { kind: 'notFound' }
  const json = read(newestOfEach(found.documents.flatMap((each) => findExport(each) ?? [])), found.unreadable)
  return json === undefined ? notExported : { kind: 'ok', status: 200, json }
}

/** The newest of each person that has tasks in it; documents come newest first. */
function newestOfEach(exports: readonly GosysExport[]): GosysExport[] {
  const withTasks = exports.filter(({ oppgaver }) => oppgaver !== undefined)
  return withTasks.filter((each, i) => withTasks.findIndex(({ ident }) => ident === each.ident) === i)
}

/**
 * A file that cannot be read stands among the open ones as null, so that it is told of; so is an export that holds
 * fewer tasks than it says there are.
 */
function toSearchAnswer(found: FoundDocuments, soek: Oppgavesoek, offset: number): HttpAnswer {
  return toAnswer(found, (exports, unreadable) => {
    const lists = exports.map(listRows)
    if (lists.length === 0 || lists.includes(undefined)) return undefined
    const rows = lists.flatMap((list) => list ?? []).filter((row) => isSought(row, soek))
    if (soek.statuskategori === 'AVSLUTTET')
      return { antallTreffTotalt: rows.length, oppgaver: rows.slice(offset) }
    const all = [...rows, ...Array<null>(unreadable).fill(null)]
    const left = exports.reduce((sum, each) => sum + countLeftOut(each), 0)
    return { antallTreffTotalt: all.length + left, oppgaver: all.slice(offset) }
  })
}

const isId = (row: unknown, id: number) => isRecord(row) && String(row['id']) === String(id)
const findRow = (exports: readonly GosysExport[], id: number) =>
  exports.flatMap((each) => listRows(each) ?? []).find((row) => isId(row, id))

function findHendelser(exports: readonly GosysExport[], id: number): unknown {
  const holder = exports.find((each) => (listRows(each) ?? []).some((row) => isId(row, id)))
  return isRecord(holder?.hendelser) ? holder.hendelser[String(id)] : undefined
}
