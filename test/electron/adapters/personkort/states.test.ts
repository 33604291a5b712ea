import { afterEach, describe, expect, it } from 'vitest'
import type { Personkort } from '#electron/adapters/personkort/personkort.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import {
  ANNA,
  BO,
  enhetSample,
  fullmaktSample,
  graphqlError,
  kontaktpersonSample,
  krrSample,
  noekkelSample,
  persondataSample,
  utbetalingSample,
} from './samples.ts'
import { type Answer, closeServers, personkortOver, type Routes } from './server.ts'

afterEach(closeServers)

const periode = { fom: toDato('2026-01-01'), tom: toDato('2026-12-31') }
type Ask = (ports: Personkort) => Promise<{ state: string; reason?: string }>
/** Every call that is one question to one service. */
const calls: [name: string, route: string, ask: Ask, good: unknown][] = [
  ['person', 'hentPersondata', ({ person }) => person.getPerson(ANNA), persondataSample()],
  ['KRR', '/rest/v1/personer', ({ person }) => person.getKontaktinformasjon(ANNA), krrSample],
  ['fullmakt', '/fullmaktsgiver', ({ person }) => person.listFullmakter(ANNA), [fullmaktSample()]],
  [
    'kontaktpersoner',
    '/kontaktpersoner',
    ({ person }) => person.listKontaktpersoner(ANNA, 'stat'),
    [kontaktpersonSample()],
  ],
  [
    'payouts',
    '/hent-utbetalingsinformasjon/intern',
    ({ utbetaling }) => utbetaling.listUtbetalinger(ANNA, periode),
    [utbetalingSample()],
  ],
  [
    'key facts',
    '/kommunale-noekkelopplysninger',
    ({ noekkelopplysninger }) => noekkelopplysninger.getNoekkelopplysninger(ANNA),
    noekkelSample(),
  ],
]
const slow: Answer = { raw: () => undefined }
const half: Answer = {
  raw: (response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('[{"a"')
    response.socket?.destroy()
  },
}
const answers: [name: string, answer: Answer, expected: object][] = [
  ['404', { status: 404, body: {} }, { state: 'ingenData' }],
  ['204', { status: 204 }, { state: 'ingenData' }],
  ['200 null', { body: 'null' }, { state: 'ingenData' }],
  ['200 empty', { body: '' }, { state: 'ingenData' }],
  ['401', { status: 401, body: {} }, { state: 'ingenTilgang' }],
  ['403', { status: 403, body: {} }, { state: 'ingenTilgang' }],
  ['400', { status: 400, body: {} }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
  ['429', { status: 429 }, { state: 'utilgjengelig', reason: 'tooManyRequests' }],
  ['500', { status: 500 }, { state: 'utilgjengelig', reason: 'serverError' }],
  ['503', { status: 503 }, { state: 'utilgjengelig', reason: 'serverError' }],
  ['HTML', { body: '<html>Logg inn</html>' }, { state: 'utilgjengelig', reason: 'notJson' }],
  ['half', half, { state: 'utilgjengelig', reason: 'connection' }],
  ['slow', slow, { state: 'utilgjengelig', reason: 'timeout' }],
  ['a number', { body: 7 }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
]

describe.each(calls)('%s', (_name, route, ask, good) => {
  it.each(answers)('%s', async (_answer, answer, expected) => {
    const { ports } = await personkortOver({ [route]: answer }, { timeoutMs: 300 })
    expect(await ask(ports)).toMatchObject({ kilde: 'personkort', ...expected })
  })

  it('reads a good answer without a problem, also with fields nobody has told us of', async () => {
    const grown = Array.isArray(good)
      ? good.map((item: object) => ({ ...item, nyttFelt: { a: 1 } }))
      : { ...Object(good), nyttFelt: [1] }
    const { ports, asked } = await personkortOver({ [route]: { body: grown } })
    expect(await ask(ports)).toMatchObject({ state: 'ok', problems: [] })
    expect(asked[0]?.path).not.toContain(ANNA)
    expect(JSON.stringify(asked[0]?.headers)).not.toContain(ANNA)
  })
})

it.each(calls.filter(([, , , good]) => Array.isArray(good)))(
  '%s: [] is no data',
  async (_name, route, ask) => {
    const { ports } = await personkortOver({ [route]: { body: [] } })
    expect(await ask(ports)).toMatchObject({ state: 'ingenData' })
  },
)

describe('GraphQL refusals come with 200', () => {
  const over = async (body: unknown) => {
    const { ports } = await personkortOver({ hentPersondata: { body } })
    return ports.person.getPerson(ANNA)
  }
  const none = { hentPerson: null, hentGeografiskTilknytning: null }

  it.each([
    [['not_found'], { state: 'ingenData' }],
    [['unauthorized'], { state: 'ingenTilgang' }],
    [['forbidden'], { state: 'ingenTilgang' }],
    [['unauthenticated'], { state: 'ingenTilgang' }],
    [['server_error'], { state: 'utilgjengelig', reason: 'serverError' }],
    [['bad_request'], { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
    [['FORBIDDEN'], { state: 'ingenTilgang' }],
    [['noe nytt'], { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
    [['not_found', 'server_error'], { state: 'utilgjengelig', reason: 'serverError' }],
    [['server_error', 'unauthorized'], { state: 'ingenTilgang' }],
  ])('%j', async (codes, expected) => {
    expect(await over({ data: none, errors: codes.map((code) => graphqlError(code)) })).toMatchObject(
      expected,
    )
    expect(await over({ data: null, errors: codes.map((code) => graphqlError(code)) })).toMatchObject(
      expected,
    )
  })

  it('looks only at the errors of the part it asked for', async () => {
    const body = {
      data: none,
      errors: [
        graphqlError('not_found', ['hentPerson']),
        graphqlError('server_error', ['hentGeografiskTilknytning']),
      ],
    }
    expect(await over(body)).toMatchObject({ state: 'ingenData' })
  })

  it('is no data when the person is null, and no answer when there is neither data nor error', async () => {
    expect(await over({ data: none })).toMatchObject({ state: 'ingenData' })
    expect(await over({})).toMatchObject({ state: 'utilgjengelig', reason: 'unexpectedAnswer' })
  })

  it('keeps the data that came together with errors', async () => {
    const sample = persondataSample()
    const svar = await over({
      data: { ...sample.data, hentGeografiskTilknytning: null },
      errors: [graphqlError('server_error', ['hentGeografiskTilknytning', BO, 0, 'regel'])],
    })
    expect(svar).toMatchObject({
      state: 'ok',
      value: { geografiskTilknytning: null },
      problems: [{ path: 'hentGeografiskTilknytning[0].regel', code: 'missing' }],
    })
    expect(JSON.stringify(svar)).not.toContain('the text may hold anything')
  })
})

describe('answers about somebody else', () => {
  const wrong = { state: 'utilgjengelig', reason: 'wrongPerson' }
  const cases: [string, Routes, Ask][] = [
    [
      'person',
      {
        hentPersondata: {
          body: persondataSample({ folkeregisteridentifikator: [{ identifikasjonsnummer: BO }] }),
        },
      },
      ({ person }) => person.getPerson(ANNA),
    ],
    [
      'office',
      {
        hentPersondata: {
          body: persondataSample({ folkeregisteridentifikator: [{ identifikasjonsnummer: BO }] }),
        },
        '/navkontor/5001': { body: enhetSample },
      },
      ({ person }) => person.getKontor(ANNA),
    ],
    [
      'KRR',
      { '/rest/v1/personer': { body: { personer: { [ANNA]: { personident: BO, aktiv: true } } } } },
      ({ person }) => person.getKontaktinformasjon(ANNA),
    ],
    [
      'fullmakt',
      { '/fullmaktsgiver': { body: [fullmaktSample({ fullmaktsgiver: BO })] } },
      ({ person }) => person.listFullmakter(ANNA),
    ],
  ]
  it.each(cases)('%s', async (_name, routes, ask) => {
    const { ports } = await personkortOver(routes)
    const svar = await ask(ports)
    expect(svar).toMatchObject(wrong)
    expect(JSON.stringify(svar)).not.toContain(BO)
  })
})
