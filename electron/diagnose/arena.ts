import { type ArenaPart, arenaParts } from '#electron/adapters/arena/client/arenaClient.ts'
import { isEvents, readEvents } from '#electron/adapters/arena/readEvents.ts'
import {
  type ReadPart,
  readAktiviteter,
  readMeldekort,
  readSakId,
  readStatus,
  readVedtak14a,
} from '#electron/adapters/arena/readParts.ts'
import { readVedtak } from '#electron/adapters/arena/readVedtak.ts'
import { arenaExports } from '#electron/adapters/arena/schema/exportFile.ts'
import { joinPath } from '#electron/adapters/reading/joinParts.ts'
import { readAnswer } from '#electron/adapters/reading/outcome.ts'
import { startReading } from '#electron/adapters/reading/reading.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { DocumentReader } from './documentReader.ts'

const READERS = {
  status: readStatus,
  oppfolgingssak: readSakId,
  aktiviteter: readAktiviteter,
  vedtak14a: readVedtak14a,
  aap: (json, ident, reading) => readVedtak('aap', json, ident, reading),
  dagpenger: (json, ident, reading) => readVedtak('dagpenger', json, ident, reading),
  tiltakspenger: (json, ident, reading) => readVedtak('tiltakspenger', json, ident, reading),
  meldekort: readMeldekort,
} as const satisfies Record<ArenaPart, ReadPart<unknown>>

/** A file of the folder of exports, one answer alone, or a file of events. */
export const diagnoseArena: DocumentReader = (raw, { hentet }) => {
  if (isEvents(raw)) return diagnoseEvents(raw, hentet)
  const found = arenaExports.findExport(raw)
  const present = arenaParts.filter((part) => found?.parts[part] !== undefined)
  const alone = present.length === 0 ? detectPart(raw) : undefined
  if (alone) return judge([toAnswer(alone, raw, found?.ident ?? '', hentet, '')])
  if (!found) {
    const problem: Problem = { path: 'fnr', code: 'missing', expected: 'valid fødselsnummer or D-nummer' }
    return { result: null, refused: true, problems: [problem] }
  }
  const { ident, parts } = found
  return judge(present.map((part) => toAnswer(part, parts[part], ident, hentet, part)))
}

function diagnoseEvents(raw: unknown, hentet: Tidspunkt) {
  const reading = startReading('arena', hentet)
  const result = readEvents(raw, reading)
  return { result, refused: result.length === 0, problems: reading.problems }
}

/** What a lone answer is, by a field that no other has. */
const MARKS: readonly (readonly [string, ArenaPart])[] = [
  ['formidlingsgruppe', 'status'],
  ['formidlingsgruppeKode', 'status'],
  ['oppfolgingssakId', 'oppfolgingssak'],
  ['saksId', 'oppfolgingssak'],
  ['innsatsgruppe', 'vedtak14a'],
  ['tiltaksaktiviteter', 'aktiviteter'],
  ['gruppeaktiviteter', 'aktiviteter'],
  ['utdanningsaktiviteter', 'aktiviteter'],
  ['meldekortListe', 'meldekort'],
]

function detectPart(raw: unknown): ArenaPart | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  return MARKS.find(([field]) => Object.hasOwn(raw, field))?.[1]
}

type Answer = { part: ArenaPart; at: string; svar: Kildesvar<unknown> }

function toAnswer(part: ArenaPart, json: unknown, ident: string, hentet: Tidspunkt, at: string): Answer {
  const reading = startReading('arena', hentet)
  const read: ReadPart<unknown> = READERS[part]
  const svar = readAnswer({ kind: 'ok', status: 200, json }, reading, (value) => read(value, ident, reading))
  return { part, at, svar }
}

function judge(answers: readonly Answer[]) {
  return {
    result: Object.fromEntries(answers.map(({ part, svar }) => [part, toResult(svar)])),
    refused: answers.some(({ svar }) => svar.state === 'utilgjengelig'),
    problems: answers.flatMap(toProblems),
  }
}

const toResult = (svar: Kildesvar<unknown>): unknown =>
  svar.state === 'ok' ? svar.value : { state: svar.state }

function toProblems({ at, svar }: Answer): Problem[] {
  if (svar.state === 'utilgjengelig') {
    const code = svar.reason === 'wrongPerson' ? 'wrongPerson' : 'wrongType'
    return [{ path: at || '$', code, expected: 'an answer about the person in the published form' }]
  }
  if (svar.state !== 'ok') return []
  return svar.problems.map((problem) => ({ ...problem, path: joinPath(at, problem.path) }))
}
