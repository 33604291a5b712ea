import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diagnose } from '#electron/diagnose/diagnose.ts'
import {
  ANNA,
  BO,
  enhetSample,
  fullmaktSample,
  HENTET,
  kontaktpersonSample,
  kontorinfoSample,
  krrSample,
  noekkelSample,
  persondataSample,
  personSample,
  utbetalingSample,
} from '#test/electron/adapters/personkort/samples.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'diagnose-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function report(content: unknown) {
  const file = path.join(dir, 'x.json')
  await writeFile(file, JSON.stringify(content))
  const { exitCode, stdout, stderr } = await diagnose(['personkort', file], HENTET)
  expect(stderr).toBe('')
  return { exitCode, ...JSON.parse(stdout) }
}

describe('diagnose personkort', () => {
  it('shows what the adapters make of a whole export', async () => {
    const said = await report({
      ident: ANNA,
      persondata: persondataSample().data,
      skjermet: false,
      krr: krrSample.personer[ANNA],
      fullmakter: [fullmaktSample()],
      utbetalinger: [utbetalingSample()],
      kontaktpersoner: { STAT: [kontaktpersonSample()], KOMMUNE: [] },
      noekkelopplysninger: noekkelSample(),
      kontor: { enhet: enhetSample, kontaktinformasjon: kontorinfoSample },
    })
    expect(said).toMatchObject({
      exitCode: 0,
      state: 'readable',
      problems: [],
      result: {
        person: { navn: { fornavn: 'Anna' } },
        personvern: { adressebeskyttelse: 'ugradert', skjermet: false },
        kontaktinformasjon: { spraak: 'nn' },
        fullmakter: [{ fullmektig: 'Bo Prøve' }],
        kontaktpersonerStat: [{ rolle: 'kvpVeileder' }],
        kontaktpersonerKommune: { state: 'ingenData' },
        kontor: { vakttelefon: '73 00 00 00' },
        utbetalinger: [{ sum: 'stemmer', netto: 699_950 }],
        noekkelopplysninger: { deler: { vilkaar: false } },
      },
    })
  })

  it('reads only the parts that are there, and says where each problem is', async () => {
    const said = await report({
      ident: ANNA,
      persondata: { hentPerson: personSample({ kjoenn: [{ kjoenn: 'X' }] }) },
      utbetalinger: [utbetalingSample({ posteringsdato: 1, utbetalingsstatus: 'Noe nytt' })],
      kontor: { enhet: { navn: 'NAV Prøveby', enhetNr: '5701' } },
    })
    expect(said).toMatchObject({ exitCode: 0, state: 'readableWithProblems' })
    expect(Object.keys(said.result)).toEqual(['person', 'personvern', 'kontor', 'utbetalinger'])
    expect(
      said.problems.map((problem: { path: string; code: string }) => `${problem.path} ${problem.code}`),
    ).toEqual([
      'persondata.hentPerson.kjoenn[0].kjoenn unknownCode',
      'utbetalinger[0].posteringsdato wrongType',
      'utbetalinger[0].utbetalingsstatus unknownCode',
      'skjermet missing',
    ])
  })

  it('reads payouts alone, in either sign convention', async () => {
    const said = await report([utbetalingSample(), utbetalingSample({ ytelseListe: [] })])
    expect(said).toMatchObject({
      exitCode: 0,
      result: { utbetalinger: [{ trekk: -50_000 }, { sum: 'ikkeOppgitt' }] },
      problems: [{ path: '[1].ytelseListe', code: 'missing' }],
    })
  })

  it.each([
    ['no ident', { skjermet: false }, 'ident', 'missing'],
    ['an invalid ident', { ident: '12345678901' }, 'ident', 'missing'],
    ['text', 'x', 'ident', 'missing'],
    ['payouts of nobody', [{}], 'ident', 'missing'],
    ['payouts that are no list', { ident: ANNA, utbetalinger: {} }, 'utbetalinger', 'wrongType'],
    [
      'somebody else',
      {
        ident: ANNA,
        skjermet: false,
        persondata: {
          hentPerson: personSample({ folkeregisteridentifikator: [{ identifikasjonsnummer: BO }] }),
        },
      },
      'persondata',
      'wrongPerson',
    ],
  ])('refuses %s', async (_name, content, at, code) => {
    const said = await report(content)
    expect(said).toMatchObject({ exitCode: 1, state: 'unreadable', problems: [{ path: at, code }] })
  })
})
