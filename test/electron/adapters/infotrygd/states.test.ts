import { afterEach, describe, expect, it } from 'vitest'
import { addDays, toDato } from '#shared/domain/tid/dato.ts'
import { ANNA, BO, ensligPeriode, grunnlag, stoenad, utbetaltPeriode, yearFirst } from './samples.ts'
import { closeServers, everythingRoutes, infotrygdOver, nothingRoutes, type Routes } from './server.ts'

afterEach(closeServers)
const list = async (routes: Routes, options = {}) =>
  (await infotrygdOver(routes, options)).port.listVedtak(ANNA)
const all = (answer: Routes[string]): Routes =>
  Object.fromEntries(Object.keys(nothingRoutes).map((path) => [path, answer]))

describe('Infotrygd over HTTP', () => {
  it('asks every service with the person in the body, in two years at a time, and in nobody’s address', async () => {
    const { port, asked } = await infotrygdOver(everythingRoutes())
    expect(await port.listVedtak(ANNA)).toMatchObject({ state: 'ok', problems: [] })
    for (const { method, path, body, headers } of asked) {
      expect(method).toBe('POST')
      expect(path).not.toMatch(/\d{6}/)
      expect(body).toContain(ANNA)
      expect(headers).toMatchObject({ authorization: 'Bearer merke', 'nav-consumer-id': 'samlet' })
      expect(headers['nav-call-id']).toMatch(/^[0-9a-f-]{36}$/)
    }
    const bodies = (end: string) =>
      asked.filter(({ path }) => path.endsWith(end)).map(({ body }) => JSON.parse(body))
    expect(bodies('/api/perioder')).toEqual([
      { personIdenter: [ANNA], stønadstyper: ['OVERGANGSSTØNAD', 'BARNETILSYN', 'SKOLEPENGER'] },
    ])
    expect(bodies('/api/saker/finn')).toEqual([{ personIdenter: [ANNA] }])
    expect(bodies('/barnetrygd/stonad')).toEqual([{ brukere: [ANNA], barn: [] }])
    expect(bodies('/sykepenger/').sort((a, b) => (a.fom < b.fom ? -1 : 1))).toEqual([
      { personidentifikatorer: [ANNA], fom: '2020-05-15', tom: '2022-05-14' },
      { personidentifikatorer: [ANNA], fom: '2022-05-15', tom: '2024-05-14' },
      { personidentifikatorer: [ANNA], fom: '2024-05-15', tom: '2026-05-14' },
      { personidentifikatorer: [ANNA], fom: '2026-05-15', tom: '2026-08-15' },
    ])
    for (const service of ['/grunnlag/foreldrepenger', '/grunnlag/paaroerende-sykdom'])
      expect(bodies(service)).toEqual([{ fnr: ANNA, fom: '2020-05-15', tom: '2026-08-15' }])
  })

  it('joins what is cut at the years: one running benefit, one decision', async () => {
    const { port } = await infotrygdOver({
      ...nothingRoutes,
      '/sykepenger/': ({ body }) => {
        const { fom, tom } = JSON.parse(body)
        const start = fom < '2021-02-01' ? '2021-02-01' : fom
        const end = tom > '2026-05-31' ? '2026-05-31' : tom
        return { body: { utbetaltePerioder: [utbetaltPeriode({ fom: start, tom: end })] } }
      },
    })
    expect(await port.listVedtak(ANNA)).toMatchObject({
      state: 'ok',
      value: [{ periode: { fom: '2021-02-01', tom: '2026-05-31' } }],
      problems: [],
    })
  })

  it('does not tell twice what is handed out whole in every call', async () => {
    const answer = {
      body: { utbetaltePerioder: [utbetaltPeriode(), utbetaltPeriode({ tom: '2026-03-01' })] },
    }
    const svar = await list({ ...nothingRoutes, '/sykepenger/': answer })
    if (svar.state !== 'ok') throw new Error(svar.state)
    expect(svar.value.filter(({ gyldighet }) => gyldighet === 'gyldig')).toHaveLength(1)
    expect(svar.value.filter(({ gyldighet }) => gyldighet === 'ugyldiggjort')).toHaveLength(1)
  })
})

describe('no data, in each of its disguises', () => {
  it.each<[string, Routes]>([
    ['empty lists', nothingRoutes],
    ['404', all({ status: 404 })],
    ['204', all({ status: 204 })],
    ['null', all({ body: null })],
    ['nothing at all', all({ body: '' })],
  ])('%s', async (_, routes) =>
    expect(await list(routes)).toMatchObject({ state: 'ingenData', kilde: 'infotrygd' }),
  )
})

describe('failures', () => {
  it.each<[string, Routes[string], object]>([
    ['401', { status: 401 }, { state: 'ingenTilgang' }],
    ['403', { status: 403 }, { state: 'ingenTilgang' }],
    ['400', { status: 400 }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
    ['409', { status: 409 }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
    ['429', { status: 429 }, { state: 'utilgjengelig', reason: 'tooManyRequests' }],
    ['500', { status: 500 }, { state: 'utilgjengelig', reason: 'serverError' }],
    ['half a document', { body: '{"bruker":[' }, { state: 'utilgjengelig', reason: 'notJson' }],
    ['a login page', { body: '<!doctype html>' }, { state: 'utilgjengelig', reason: 'notJson' }],
    ['something else', { body: 7 }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
    ['an object of nothing known', { body: {} }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
    [
      'a cut line',
      { raw: (response) => response.destroy() },
      { state: 'utilgjengelig', reason: 'connection' },
    ],
  ])('of all at once: %s', async (_, answer, svar) => expect(await list(all(answer))).toMatchObject(svar))

  it('by being slow', async () => {
    const slow = all({ raw: () => undefined })
    expect(await list(slow, { timeoutMs: 60 })).toMatchObject({ state: 'utilgjengelig', reason: 'timeout' })
  })

  it.each([
    ['/api/perioder', 'ensligPerioder', 6],
    ['/api/saker/finn', 'ensligSaker', 6],
    ['/barnetrygd/stonad', 'barnetrygd', 6],
    ['/sykepenger/', 'sykepenger', 6],
    ['/grunnlag/foreldrepenger', 'foreldrepenger', 6],
    ['/grunnlag/paaroerende-sykdom', 'pleiepenger', 6],
  ])('of %s alone leave the rest standing, and name it', async (path, name, others) => {
    const svar = await list({ ...everythingRoutes(), [path]: { status: 500 } })
    if (svar.state !== 'ok') throw new Error(svar.state)
    expect(svar.problems).toEqual([expect.objectContaining({ path: name, code: 'notAnswered' })])
    expect(svar.value.length).toBeGreaterThanOrEqual(others - 1)
  })

  it('of one service with nothing in the others is not "no data"', async () => {
    const svar = await list({ ...nothingRoutes, '/barnetrygd/stonad': { status: 500 } })
    expect(svar).toMatchObject({
      state: 'ok',
      value: [],
      problems: [{ path: 'barnetrygd', code: 'notAnswered' }],
    })
  })

  it('of one of the years leave the others, and name which', async () => {
    const answer: Routes[string] = ({ body }) =>
      JSON.parse(body).fom === '2022-05-15'
        ? { status: 500 }
        : { body: { utbetaltePerioder: [utbetaltPeriode()] } }
    const svar = await list({ ...nothingRoutes, '/sykepenger/': answer })
    expect(svar).toMatchObject({
      state: 'ok',
      value: [{ slag: 'sykepenger' }],
      problems: [{ path: 'sykepenger[1]', code: 'notAnswered' }],
    })
  })
})

describe('somebody else', () => {
  it.each<[string, Routes]>([
    ['by name', { '/api/perioder': { body: { overgangsstønad: [ensligPeriode({ personIdent: BO })] } } }],
    [
      'year-first',
      {
        '/barnetrygd/stonad': {
          body: { bruker: [stoenad({ personKey: null, fnr: Number(yearFirst(BO)) })] },
        },
      },
    ],
    [
      'by personKey',
      {
        '/barnetrygd/stonad': {
          body: { bruker: [stoenad({ fnr: 0, personKey: Number(`9901${yearFirst(BO)}`) })] },
        },
      },
    ],
    [
      'in sykepenger',
      { '/sykepenger/': { body: { utbetaltePerioder: [utbetaltPeriode({ personidentifikator: BO })] } } },
    ],
  ])('told of in one service: nothing of any is shown, for some name nobody: %s', async (_, route) => {
    const routes = { ...nothingRoutes, '/grunnlag/foreldrepenger': { body: [grunnlag()] }, ...route }
    expect(await list(routes)).toMatchObject({ state: 'utilgjengelig', reason: 'wrongPerson' })
  })
})

describe('ten thousand rows', { timeout: 60_000 }, () => {
  const many = <T>(make: (i: number) => T) => Array.from({ length: 10_000 }, (_, i) => make(i))
  const day = (i: number) => addDays(toDato('1990-01-01'), i)
  it.each<[string, string, unknown, number]>([
    [
      'stønader',
      '/api/perioder',
      { overgangsstønad: many((i) => ensligPeriode({ stønadId: i, vedtakId: i })) },
      10_000,
    ],
    [
      'decisions of one stønad',
      '/api/perioder',
      { overgangsstønad: many((i) => ensligPeriode({ vedtakId: i })) },
      10_000,
    ],
    ['barnetrygd', '/barnetrygd/stonad', { bruker: many((i) => stoenad({ stonadId: i })) }, 10_000],
    [
      'days of one run',
      '/grunnlag/foreldrepenger',
      [
        grunnlag({
          vedtak: many((i) => ({ utbetalingsgrad: i % 100, periode: { fom: day(i), tom: day(i) } })),
        }),
      ],
      1,
    ],
  ])('of %s', async (_, path, body, count) => {
    const svar = await list({ ...nothingRoutes, [path]: { body } })
    expect(svar.state === 'ok' && svar.value.length).toBe(count)
  })
})

it('is not bothered by fields it does not know', async () => {
  const periode = ensligPeriode({ noeNytt: { a: [1] }, brukerId: 'X' })
  const routes = {
    ...nothingRoutes,
    '/api/perioder': { body: { overgangsstønad: [periode], nyStønad: [{}] } },
  }
  expect(await list(routes)).toMatchObject({ state: 'ok', problems: [], value: [{}] })
})
