import { exportsClient } from '#electron/adapters/personkort/client/folderClient.ts'
import { kontorLookup } from '#electron/adapters/personkort/kontorLookup.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import { findExport, type PersonExport } from '#electron/adapters/personkort/schema/exportFile.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { DocumentReader } from './documentReader.ts'

/** Told by two parts together; each tells its own problems. */
const PERSONVERN = 'personvern'
const ALL_TIME = { fom: toDato('0001-01-01'), tom: toDato('9999-12-31') }

/** A file of the folder of exports, or payouts alone: each part as its adapter reads it, with problems by their place. */
export const diagnosePersonkort: DocumentReader = async (raw, { hentet }) => {
  const found = findExport(raw)
  const ident = found && findPersonidentifikator(found.ident)
  if (!found || !ident) {
    const problem: Problem = { path: 'ident', code: 'missing', expected: 'valid fødselsnummer or D-nummer' }
    return { result: null, refused: true, problems: [problem] }
  }
  const readings = listReadings({ found, ident, raw, hentet })
  const answers = await Promise.all(readings.map(async (each) => ({ ...each, svar: await each.read() })))
  const judged = answers.filter(({ name }) => name !== PERSONVERN)
  const problems = judged.flatMap(({ at, svar }) => toProblems(svar, Array.isArray(raw) ? '' : at))
  const { persondata, skjermet } = found.parts
  const silent = persondata !== undefined && typeof skjermet !== 'boolean' ? [notToldSkjermet] : []
  return {
    result: Object.fromEntries(answers.map(({ name, svar }) => [name, toResult(svar)])),
    refused: judged.some(({ svar }) => svar.state === 'utilgjengelig'),
    problems: [...problems, ...silent],
  }
}

type Exported = { found: PersonExport; ident: Personidentifikator; raw: unknown; hentet: Tidspunkt }

const notToldSkjermet: Problem = {
  path: 'skjermet',
  code: 'missing',
  expected: 'true or false: without it nobody may open the person',
}

type Reading = { name: string; at: string; read: () => Promise<Kildesvar<unknown>> }

/** What can be read of the parts that are there. */
function listReadings({ found, ident, raw, hentet }: Exported): Reading[] {
  const folder = {
    find: async () => ({ kind: 'found', json: raw, documents: [raw], unreadable: 0 }) as const,
  }
  const config = { client: exportsClient(folder), clock: { now: () => hentet } }
  const { person, utbetaling, noekkelopplysninger, aktoerId } = personkort(config)
  const getKontor = kontorLookup(config)
  const { parts } = found
  const lines = isRecord(parts.kontaktpersoner) ? parts.kontaktpersoner : {}
  const of = (part: unknown, name: string, at: string, read: Reading['read']) =>
    part === undefined ? [] : [{ name, at, read }]
  return [
    ...of(parts.persondata, 'person', 'persondata', () => person.getPerson(ident)),
    ...of(parts.persondata, PERSONVERN, 'persondata', () => person.getPersonvern(ident)),
    ...of(parts.aktoerId, 'aktoerId', 'aktoerId', () => aktoerId.findAktoerId(ident)),
    ...of(parts.krr, 'kontaktinformasjon', 'krr', () => person.getKontaktinformasjon(ident)),
    ...of(parts.fullmakter, 'fullmakter', 'fullmakter', () => person.listFullmakter(ident)),
    ...of(lines['STAT'], 'kontaktpersonerStat', 'kontaktpersoner.STAT', () =>
      person.listKontaktpersoner(ident, 'stat'),
    ),
    ...of(lines['KOMMUNE'], 'kontaktpersonerKommune', 'kontaktpersoner.KOMMUNE', () =>
      person.listKontaktpersoner(ident, 'kommune'),
    ),
    // One file, one office: whichever area is asked for.
    ...of(parts.kontor, 'kontor', 'kontor', () => getKontor(found.ident)),
    ...of(parts.utbetalinger, 'utbetalinger', 'utbetalinger', () =>
      utbetaling.listUtbetalinger(ident, ALL_TIME),
    ),
    ...of(parts.noekkelopplysninger, 'noekkelopplysninger', 'noekkelopplysninger', () =>
      noekkelopplysninger.getNoekkelopplysninger(ident),
    ),
  ]
}

function toProblems(svar: Kildesvar<unknown>, at: string): Problem[] {
  if (svar.state === 'utilgjengelig') {
    const code = svar.reason === 'wrongPerson' ? 'wrongPerson' : 'wrongType'
    return [{ path: at || '$', code, expected: 'an answer about the person in the published form' }]
  }
  if (svar.state !== 'ok') return []
  return svar.problems.map((problem) => ({ ...problem, path: join(at, problem.path) }))
}

function join(at: string, path: string): string {
  if (at === '' || path === '') return path || at
  return path.startsWith('[') ? `${at}${path}` : `${at}.${path}`
}

function toResult(svar: Kildesvar<unknown>): unknown {
  return svar.state === 'ok' ? svar.value : { state: svar.state }
}
