import { infotrygdAdapter } from '#electron/adapters/infotrygd/adapter.ts'
import { exportsClient } from '#electron/adapters/infotrygd/client/folderClient.ts'
import { infotrygdExports } from '#electron/adapters/infotrygd/schema/exportFile.ts'
import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { DocumentReader } from './documentReader.ts'

/** A file of the folder of exports: what the adapter makes of the parts that are there. */
export const diagnoseInfotrygd: DocumentReader = async (raw, { hentet }) => {
  const found = infotrygdExports.findExport(raw)
  const ident = found && findPersonidentifikator(found.ident)
  if (!found || !ident) {
    const problem: Problem = { path: 'fnr', code: 'missing', expected: 'valid fødselsnummer or D-nummer' }
    return { result: null, refused: true, problems: [problem] }
  }
  const document = { kind: 'found', json: raw, documents: [raw], unreadable: 0 } as const
  const client = exportsClient({ find: async () => document })
  const svar = await infotrygdAdapter({ client, clock: { now: () => hentet } }).listVedtak(ident)
  const isExported = new Set<string>(Object.keys(found.parts))
  if (svar.state !== 'ok') {
    const result = { state: svar.state }
    if (svar.state !== 'utilgjengelig') return { result, refused: false, problems: [] }
    const code = svar.reason === 'wrongPerson' ? 'wrongPerson' : 'wrongType'
    const problem: Problem = { path: '$', code, expected: 'answers about the person in the published form' }
    return { result, refused: true, problems: [problem] }
  }
  // Of what was not exported nothing is concluded, and nothing is wrong with the file.
  const problems = svar.problems.filter(({ path, code }) => code !== 'notAnswered' || isExported.has(path))
  const refused = problems.some(({ code }) => code === 'notAnswered')
  return { result: svar.value, refused, problems }
}
