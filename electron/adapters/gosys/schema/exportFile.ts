import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'

/** One exported document about one person. A part that is absent was not exported; null says "no data". */
export type GosysExport = {
  ident: Personidentifikator
  /** Undefined: not exported. Not a list: what stands there, for the reader to refuse. */
  oppgaver: unknown
  /** By the task's id, as the API answers for each. */
  hendelser: unknown
}

/** `{fnr | ident, oppgaver: <answer to a search, or its list>, hendelser: {<oppgaveId>: <answer>}}` */
export function findExport(json: unknown): GosysExport | undefined {
  if (!isRecord(json)) return undefined
  const named = json['fnr'] ?? json['ident']
  const ident = typeof named === 'string' ? findPersonidentifikator(named) : undefined
  return ident && { ident, oppgaver: json['oppgaver'], hendelser: json['hendelser'] }
}

/** The tasks of the document, each told whose it is when it does not say. Undefined: there is no list of them. */
export function listRows({ ident, oppgaver }: GosysExport): unknown[] | undefined {
  if (oppgaver === null) return []
  const list = isRecord(oppgaver) ? oppgaver['oppgaver'] : oppgaver
  return Array.isArray(list) ? list.map((row: unknown) => withOwner(row, ident)) : undefined
}

/** How many tasks there were beyond those exported: a search gives a page at a time. */
export function countLeftOut(found: GosysExport): number {
  const total = isRecord(found.oppgaver) ? found.oppgaver['antallTreffTotalt'] : undefined
  const rows = listRows(found) ?? []
  return typeof total === 'number' && Number.isSafeInteger(total) ? Math.max(0, total - rows.length) : 0
}

function withOwner(row: unknown, ident: Personidentifikator): unknown {
  if (!isRecord(row) || Array.isArray(row['identer'])) return row
  return { ...row, identer: [{ ident, gruppe: 'FOLKEREGISTERIDENT' }] }
}

/** What the file can be found by: its person, and the tasks it holds, who has them and where they lie. */
export function toKeys(json: unknown): string[] {
  const found = findExport(json)
  if (!found) return []
  const keys = (listRows(found) ?? [])
    .filter(isRecord)
    .flatMap((row) => [
      ...toKey(toOppgaveKey, row['id']),
      ...toKey(toAnsattKey, row['tilordnetRessurs']),
      ...toKey(toEnhetKey, row['tildeltEnhetsnr']),
    ])
  return [found.ident, ...new Set(keys)]
}

const toKey = (make: (text: string) => string, value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? [make(String(value))] : []
export const toOppgaveKey = (id: string) => `oppgave ${id}`
export const toAnsattKey = (navIdent: string) => `ansatt ${navIdent.toUpperCase()}`
export const toEnhetKey = (enhetsnummer: string) => `enhet ${enhetsnummer}`
