import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diagnose } from '#electron/diagnose/diagnose.ts'
import {
  ANNA,
  aapSample,
  BO,
  documents,
  HENTET,
  statusSample,
  tiltakSample,
} from '#test/electron/adapters/arena/samples.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'diagnose-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function report(content: unknown) {
  const file = path.join(dir, 'x.json')
  await writeFile(file, JSON.stringify(content))
  const { exitCode, stdout, stderr } = await diagnose(['arena', file], HENTET)
  expect(stderr).toBe('')
  return { exitCode, ...JSON.parse(stdout) }
}
const event = (fields: object) => ({
  table: 'SIAMO.TILTAKDELTAKER',
  op_type: 'U',
  before: { DELTAKERSTATUSKODE: 'GJENN', DATO_FRA: '2026-01-01 00:00:00', DATO_TIL: null },
  after: { DELTAKERSTATUSKODE: 'FULLF', DATO_FRA: '2026-01-01 00:00:00', DATO_TIL: '2026-03-01 00:00:00' },
  ...fields,
})

describe('diagnose arena', () => {
  it('shows what the adapter makes of a whole export', async () => {
    expect(await report({ fnr: ANNA, ...documents() })).toMatchObject({
      exitCode: 0,
      state: 'readable',
      problems: [],
      result: {
        status: { formidlingsgruppe: { kode: 'ARBS' } },
        oppfolgingssak: '77',
        vedtak14a: { innsatsgruppe: { kode: 'GODE_MULIGHETER' } },
        aktiviteter: [{ type: 'tiltak' }, { type: 'gruppe' }, { type: 'utdanning' }],
        aap: [{ id: 'aap-1001' }],
        dagpenger: [{ igjen: [{ antall: 410 }] }],
        tiltakspenger: [{ slag: 'tiltakspenger' }],
        meldekort: [{ tilstand: 'beregnet' }],
      },
    })
  })

  it('reads only the parts that are there, and says where each problem is', async () => {
    const said = await report({
      fnr: ANNA,
      status: statusSample({ rettighetsgruppe: 'NY' }),
      aktiviteter: { tiltaksaktiviteter: [tiltakSample({ antallDagerPerUke: 'x' })] },
      aap: [aapSample({ fraOgMed: 'x' })],
      meldekort: null,
    })
    expect(said).toMatchObject({ exitCode: 0, state: 'readableWithProblems' })
    expect(Object.keys(said.result)).toEqual(['status', 'aktiviteter', 'aap', 'meldekort'])
    expect(said.result.meldekort).toEqual({ state: 'ingenData' })
    expect(
      said.problems.map(({ path: at, code }: { path: string; code: string }) => `${at} ${code}`),
    ).toEqual([
      'status.rettighetsgruppe unknownCode',
      'aktiviteter.tiltaksaktiviteter[0].antallDagerPerUke wrongFormat',
      'aap[0].fraOgMed wrongFormat',
    ])
  })

  it('reads one answer alone', async () => {
    expect(await report(statusSample())).toMatchObject({
      exitCode: 0,
      result: { status: { enhetsnummer: '5701' } },
    })
    expect(await report({ saksId: null })).toMatchObject({
      exitCode: 0,
      result: { oppfolgingssak: { state: 'ingenData' } },
    })
  })

  it.each([
    ['nobody', { aap: [] }, 'fnr', 'missing'],
    ['a list that is none', { fnr: ANNA, aap: 7 }, 'aap', 'wrongType'],
    ['somebody else', { fnr: ANNA, status: statusSample({ fnr: BO }) }, 'status', 'wrongPerson'],
  ])('refuses %s', async (_name, content, at, code) => {
    expect(await report(content)).toMatchObject({
      exitCode: 1,
      state: 'unreadable',
      problems: [{ path: at, code }],
    })
  })
})

describe('event files', () => {
  it('tell what the row says after the change; of a deleted row what stood before', async () => {
    expect(
      await report([event({}), event({ op_type: 'D', after: null }), event({ op_type: 'I', before: null })]),
    ).toMatchObject({
      exitCode: 0,
      problems: [],
      result: [
        { endring: 'endret', status: { kode: 'FULLF' }, deltakelse: 'fullfoert', tom: '2026-03-01' },
        { endring: 'slettet', status: { kode: 'GJENN' }, deltakelse: 'deltar', tom: null },
        { endring: 'ny', status: { kode: 'FULLF' } },
      ],
    })
  })

  it('one that cannot be read is told of, and the others stand', async () => {
    const said = await report([event({ op_type: 'X' }), event({ after: null }), event({})])
    expect(said).toMatchObject({ exitCode: 0, result: [{ endring: 'endret' }] })
    expect(
      said.problems.map(({ path: at, code }: { path: string; code: string }) => `${at} ${code}`),
    ).toEqual(['[0].op_type unknownType', '[1].after missing'])
  })
})
