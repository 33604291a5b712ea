import { gosysAdapter } from '#electron/adapters/gosys/adapter.ts'
import { exportsClient } from '#electron/adapters/gosys/client/folderClient.ts'
import { readOppgave } from '#electron/adapters/gosys/mapper/oppgave.ts'
import { findExport, type GosysExport, listRows } from '#electron/adapters/gosys/schema/exportFile.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import { linjer } from '#shared/domain/kilde/linje.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { OppgavePort } from '#shared/ports/oppgavePort.ts'
import type { Diagnosis, DocumentReader } from './documentReader.ts'
import { joinProblems } from './joinProblems.ts'

/** A file of the folder of exports, an answer to a search, or one task: as the adapter reads it. */
export const diagnoseGosys: DocumentReader = (raw, { hentet }) => {
  const found = findExport(raw)
  if (found) return diagnoseExport(found, raw, hentet)
  const rows = isRecord(raw) && Array.isArray(raw['oppgaver']) ? raw['oppgaver'] : undefined
  if (rows) return ofRows(rows, hentet)
  const isTask = isRecord(raw) && 'oppgavetype' in raw
  return isTask ? ofRows([raw], hentet) : { result: null, refused: true, problems: [noOwner] }
}

const noOwner: Problem = { path: 'fnr', code: 'missing', expected: 'valid fødselsnummer or D-nummer' }

/** Both lines and all times: nothing of the document is left unread. */
function ofRows(rows: readonly unknown[], hentet: Tidspunkt): Diagnosis {
  const reads = rows.map((row) => readOppgave(row, hentet))
  return {
    result: { oppgaver: reads.flatMap(({ treff }) => treff?.oppgave ?? []) },
    refused: reads.some(({ treff }) => treff === null),
    problems: reads.flatMap(({ problems }) => problems),
  }
}

async function diagnoseExport(found: GosysExport, raw: unknown, hentet: Tidspunkt): Promise<Diagnosis> {
  const rows = listRows(found)
  if (!rows) return { result: null, refused: true, problems: [noList] }
  const folder = {
    find: async () => ({ kind: 'found', json: raw, documents: [raw], unreadable: 0 }) as const,
  }
  const port = gosysAdapter({
    client: exportsClient(folder),
    clock: { now: () => hentet },
    findAktoerId: async () => ({ state: 'ikkeSpurt', kilde: 'gosys', reason: 'ikkeTilkoblet' }),
  })
  const all = ofRows(rows, hentet)
  const shown = await readAsShown(port, found)
  const history = await readHistories(port, found)
  return {
    result: { ...(isRecord(all.result) ? all.result : {}), hendelser: history.result },
    refused: all.refused || shown.refused || history.refused,
    problems: [...joinProblems(shown.problems, all.problems), ...history.problems],
  }
}

const noList: Problem = { path: 'oppgaver', code: 'missing', expected: 'list of tasks, or null for none' }

/** What concerns the list as a whole, and whose it is. */
async function readAsShown(port: OppgavePort, { ident }: GosysExport) {
  const answers = await Promise.all(linjer.map((linje) => port.listForBruker(ident, linje)))
  const isOthers = answers.some((svar) => svar.state === 'utilgjengelig')
  const problems = answers.flatMap((svar) => (svar.state === 'ok' ? svar.problems : []))
  const wrong: Problem = {
    path: 'oppgaver',
    code: 'wrongPerson',
    expected: 'tasks of the person of the file',
  }
  return { refused: isOthers, problems: isOthers ? [wrong] : problems }
}

async function readHistories(port: OppgavePort, { hendelser }: GosysExport) {
  const ids = isRecord(hendelser) ? Object.keys(hendelser).filter((id) => /^\d{1,15}$/.test(id)) : []
  const reads = await Promise.all(
    ids.map(async (id) => ({ id, svar: await port.listHendelser(Number(id), 'kommune') })),
  )
  return {
    result: Object.fromEntries(reads.map(({ id, svar }) => [id, svar.state === 'ok' ? svar.value : []])),
    refused: reads.some(({ svar }) => svar.state === 'utilgjengelig'),
    problems: reads.flatMap(({ id, svar }): Problem[] =>
      svar.state === 'ok'
        ? svar.problems.map((problem) => ({ ...problem, path: `hendelser.${id}${problem.path}` }))
        : [],
    ),
  }
}
