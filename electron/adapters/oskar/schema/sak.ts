import { Temporal } from 'temporal-polyfill'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { findTidspunkt, type Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { Fields } from '../reading/fields.ts'
import { ProblemLog } from '../reading/problemLog.ts'

/** One DigisosSak of the list: a søknad, whose it is, and where its document lies. */
export type OskarSak = {
  id: string
  /** Whom the source says it is about. Compared, and never handed on. */
  bruker: string
  kommunenummer: string
  changedMs: number
  /** When the bruker sent it digitally; null for a søknad on paper. */
  sendt: Tidspunkt | null
  /** Null: the municipality has said nothing yet. `id` null: it has, but not where. */
  document: { id: string | null } | null
}
export type ReadSak = { sak: OskarSak | null; problems: Problem[] }

export function readSak(raw: unknown, path: string): ReadSak {
  if (!isRecord(raw)) return { sak: null, problems: [{ path, code: 'wrongType', expected: 'object' }] }
  const log = new ProblemLog()
  const fields = new Fields(raw, path, log)
  const incidental = fields.incidental()
  const original = incidental.object('originalSoknadNAV')
  const sak = {
    id: fields.requiredText('fiksDigisosId'),
    bruker: fields.requiredText('sokerFnr'),
    kommunenummer: incidental.text('kommunenummer') ?? '',
    changedMs: incidental.int('sistEndret') ?? 0,
    sendt: toTidspunkt(original?.int('timestampSendt') ?? null),
    document: readDocumentPlace(incidental),
  }
  return { sak: log.broken ? null : sak, problems: log.problems }
}

function readDocumentPlace(fields: Fields): OskarSak['document'] {
  if (fields.isBlank('digisosSoker')) return null
  const place = fields.object('digisosSoker')
  place?.reportBlank('metadata', 'id in dokumentlager')
  return { id: place?.text('metadata') ?? null }
}

/** The format's examples hold 0 for "not set". */
function toTidspunkt(ms: number | null): Tidspunkt | null {
  const inRange = ms !== null && ms > 0 && ms < 8.64e15
  return inRange ? (findTidspunkt(Temporal.Instant.fromEpochMilliseconds(ms).toString()) ?? null) : null
}
