import type { z } from 'zod'
import { oskarAdapter } from '#electron/adapters/oskar/adapter.ts'
import { documentsClient } from '#electron/adapters/oskar/folderClient.ts'
import { listDocuments, toIdents } from '#electron/adapters/oskar/schema/exportFile.ts'
import { writerDocumentSchema } from '#electron/adapters/oskar/schema/writer.ts'
import { listWriterProblems } from '#electron/adapters/writing/writerProblems.ts'
import { findPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Diagnosis } from './documentReader.ts'
import { joinProblems } from './joinProblems.ts'

/** A file of the folder of exported documents, read as the folder's adapter reads it. */
export async function diagnoseOskarExport(raw: unknown, hentet: Tidspunkt): Promise<Diagnosis> {
  const ident = toIdents(raw).flatMap((text) => findPersonidentifikator(text) ?? [])[0]
  if (!ident) {
    const problem: Problem = { path: 'fnr', code: 'missing', expected: 'valid fødselsnummer or D-nummer' }
    return { result: null, refused: true, problems: [problem] }
  }
  const found = { kind: 'found', json: raw, documents: [raw], unreadable: 0 } as const
  const client = documentsClient({ find: async () => found })
  const svar = await oskarAdapter({ client, clock: { now: () => hentet } }).getSosialhjelp(ident)
  const refused = listDocuments(raw).flatMap(({ path, document }) =>
    refusedAt(path, writerDocumentSchema, document),
  )
  const result = svar.state === 'ok' ? svar.value : { state: svar.state }
  const ofReader = svar.state === 'ok' ? svar.problems : []
  const isRefused = refused.length > 0 || svar.state === 'utilgjengelig'
  return { result, refused: isRefused, problems: joinProblems(refused, ofReader) }
}

function refusedAt(at: string, schema: z.ZodType, document: unknown): Problem[] {
  return listWriterProblems(schema, document).map((problem) => ({
    ...problem,
    path: problem.path === '$' ? at : `${at}.${problem.path}`,
  }))
}
