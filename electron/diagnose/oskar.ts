import type { z } from 'zod'
import { toSosialhjelp } from '#electron/adapters/oskar/mapper.ts'
import { Fields } from '#electron/adapters/oskar/reading/fields.ts'
import { ProblemLog } from '#electron/adapters/oskar/reading/problemLog.ts'
import { readTidspunkt } from '#electron/adapters/oskar/reading/readTidspunkt.ts'
import { detectPart } from '#electron/adapters/oskar/schema/detectPart.ts'
import { readFilreferanse } from '#electron/adapters/oskar/schema/filreferanse.ts'
import { type ReadDocument, readDocument } from '#electron/adapters/oskar/schema/readDocument.ts'
import { readHendelse } from '#electron/adapters/oskar/schema/readHendelse.ts'
import { writerDocumentSchema, writerHendelseSchema } from '#electron/adapters/oskar/schema/writer.ts'
import {
  writerAvsenderSchema,
  writerFilreferanseSchema,
  writerTidspunktSchema,
} from '#electron/adapters/oskar/schema/writerTypes.ts'
import { listWriterProblems } from '#electron/adapters/writing/writerProblems.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { DocumentReader } from './documentReader.ts'
import { joinProblems } from './joinProblems.ts'
import { diagnoseOskarExport } from './oskarExport.ts'

/**
 * A digisos-soker document, or one part of it alone. What the writer's schema refuses is unreadable, and is told
 * of in full; the result is what the screen would show of it all the same.
 */
export const diagnoseOskar: DocumentReader = (raw, { hentet, file }) => {
  switch (detectPart(raw, file)) {
    case 'document':
      return judge(writerDocumentSchema, raw, ofDocument(readDocument(raw, hentet), hentet))
    case 'hendelse': {
      const { hendelse, problems } = readHendelse(raw, '', hentet)
      const hendelser = hendelse ? [hendelse] : []
      const document = { readable: true, hendelser, unreadableEvents: 1 - hendelser.length, problems }
      return judge(writerHendelseSchema, raw, ofDocument(document, hentet))
    }
    case 'export':
      return diagnoseOskarExport(raw, hentet)
    case 'avsender':
      return judge(writerAvsenderSchema, raw, { result: raw, problems: [] })
    case 'filreferanse': {
      const log = new ProblemLog()
      const result = readFilreferanse(new Fields({ referanse: raw }, '', log))
      return judge(writerFilreferanseSchema, raw, { result, problems: [] })
    }
    case 'tidspunkt':
      return judge(writerTidspunktSchema, raw, {
        result: typeof raw === 'string' ? (readTidspunkt(raw) ?? null) : null,
        problems: [],
      })
  }
}

type Reading = { result: unknown; problems: readonly Problem[] }

function ofDocument(document: ReadDocument, hentet: Tidspunkt): Reading {
  const bare = { id: 'dokument', bruker: '', kommunenummer: '', changedMs: 0, sendt: null }
  const sak = { ...bare, document: { id: 'dokument' } }
  return { result: toSosialhjelp([{ sak, document }], 0, hentet), problems: document.problems }
}

/** The schema's word first; the reader's where the schema has nothing against the place. */
function judge(schema: z.ZodType, raw: unknown, { result, problems }: Reading) {
  const refused = listWriterProblems(schema, raw)
  return { result, refused: refused.length > 0, problems: joinProblems(refused, problems) }
}
