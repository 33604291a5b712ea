import type { DocumentFolder } from '#electron/adapters/folder/documentFolder.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import {
  findExport,
  findOmraade,
  type PersonExport,
  toKontorKey,
  toOmraadeKey,
} from '../schema/exportFile.ts'
import { notFound, ok } from './exportAnswers.ts'
import type { PersonkortClient } from './personkortClient.ts'

type OfficeAnswers = Pick<
  PersonkortClient,
  'getKontor' | 'getKontorinformasjon' | 'listKontoromraader' | 'listPersoner' | 'listSkjermet'
>

/** What the exports say together: of an office, its areas and its people. Everybody is on one page. */
export function folderOfficeAnswers(folder: Pick<DocumentFolder, 'find'>): OfficeAnswers {
  const list = async (key: string): Promise<PersonExport[] | undefined> => {
    const found = await folder.find(key)
    if (found.kind === 'unavailable') return undefined
    return found.kind === 'notFound' ? [] : found.documents.flatMap((json) => findExport(json) ?? [])
  }
  const partOf = async (key: string, part: 'enhet' | 'kontaktinformasjon') =>
    toAnswer(await list(key), (exports) => {
      const parts = exports.map((each) => (isRecord(each.parts.kontor) ? each.parts.kontor[part] : undefined))
      return parts.find(isRecord)
    })
  return {
    getKontor: (omraade) => partOf(toOmraadeKey(omraade), 'enhet'),
    getKontorinformasjon: (enhetsnummer) => partOf(toKontorKey(enhetsnummer), 'kontaktinformasjon'),
    listKontoromraader: async (enhetsnummer) =>
      toAnswer(await list(toKontorKey(enhetsnummer)), (exports) =>
        [...new Set(exports.flatMap((each) => findOmraade(each) ?? []))].map((geografiskOmraade) => ({
          geografiskOmraade,
        })),
      ),
    listPersoner: async (omraader) => {
      const lists = await Promise.all(omraader.map((omraade) => list(toOmraadeKey(omraade))))
      return lists.includes(undefined) ? unreadable : ok({ data: { sokPerson: toSearchAnswer(lists) } })
    },
    listSkjermet: async (identer) => {
      const lists = await Promise.all(identer.map((ident) => folder.find(ident)))
      return ok(Object.fromEntries(identer.map((ident, i) => [ident, toSkjermet(lists[i])])))
    },
  }
}

const unreadable: HttpAnswer = { kind: 'unavailable', reason: 'connection' }

function toAnswer(
  exports: readonly PersonExport[] | undefined,
  read: (exports: readonly PersonExport[]) => unknown,
): HttpAnswer {
  if (exports === undefined) return unreadable
  const json = read(exports)
  return json === undefined ? notFound : ok(json)
}

/** Newest first: of a person in several files the newest stands. */
function toSearchAnswer(lists: readonly (readonly PersonExport[] | undefined)[]) {
  const byIdent = new Map<string, PersonExport>()
  for (const each of lists.flatMap((list) => list ?? [])) {
    if (!byIdent.has(each.ident)) byIdent.set(each.ident, each)
  }
  const hits = [...byIdent.values()].map(({ ident, parts }) => {
    const person = isRecord(parts.persondata) ? parts.persondata['hentPerson'] : null
    const folkeregisteridentifikator = [{ identifikasjonsnummer: ident, status: 'I_BRUK' }]
    return { person: isRecord(person) ? { ...person, folkeregisteridentifikator } : null }
  })
  return { hits, pageNumber: 1, totalHits: hits.length, totalPages: 1 }
}

/** A file that cannot be read may say otherwise: then it is not known. */
function toSkjermet(found: Awaited<ReturnType<DocumentFolder['find']>> | undefined): unknown {
  if (found?.kind !== 'found' || found.unreadable > 0) return null
  const exports = found.documents.flatMap((json) => findExport(json) ?? [])
  return exports.find(({ parts }) => parts.skjermet !== undefined)?.parts.skjermet ?? null
}
