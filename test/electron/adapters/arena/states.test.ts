import { afterEach, describe, expect, it } from 'vitest'
import type { arenaAdapter } from '#electron/adapters/arena/adapter.ts'
import {
  ANNA,
  aapSample,
  aktiviteterSample,
  dagpengerSample,
  meldekortSample,
  statusSample,
  vedtak14aSample,
} from './samples.ts'
import { type Answer, arenaOverHttp, closeServers, type Routes } from './server.ts'

afterEach(closeServers)

type Arena = ReturnType<typeof arenaAdapter>
type Ask = (arena: Arena) => Promise<{ state: string }>
/** Each port method, the calls it makes, and a good answer to each. */
const asks: [name: string, ask: Ask, routes: Routes][] = [
  [
    'oppfølging',
    (arena) => arena.getOppfoelging(ANNA),
    {
      '/hent-status': { body: statusSample() },
      '/hent-oppfolgingssak': { body: { oppfolgingssakId: '1' } },
      '/hent-gjeldende-14a-vedtak': { body: vedtak14aSample() },
    },
  ],
  [
    'aktiviteter',
    (arena) => arena.listAktiviteter(ANNA),
    { '/hent-aktiviteter': { body: aktiviteterSample() } },
  ],
  [
    'vedtak',
    (arena) => arena.listVedtak(ANNA),
    {
      '/vedtak/aap': { body: [aapSample()] },
      '/vedtak/dagpenger': { body: dagpengerSample() },
      '/vedtak/tiltakspenger': { body: [] },
    },
  ],
  ['meldekort', (arena) => arena.listMeldekort(ANNA), { '/meldekort': { body: [meldekortSample()] } }],
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
  ['409', { status: 409, body: {} }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
  ['429', { status: 429 }, { state: 'utilgjengelig', reason: 'tooManyRequests' }],
  ['500', { status: 500 }, { state: 'utilgjengelig', reason: 'serverError' }],
  ['503', { status: 503 }, { state: 'utilgjengelig', reason: 'serverError' }],
  ['HTML', { body: '<html>Logg inn</html>' }, { state: 'utilgjengelig', reason: 'notJson' }],
  ['half', half, { state: 'utilgjengelig', reason: 'connection' }],
  ['slow', slow, { state: 'utilgjengelig', reason: 'timeout' }],
  ['a number', { body: 7 }, { state: 'utilgjengelig', reason: 'unexpectedAnswer' }],
]
const allOf = (routes: Routes, answer: Answer): Routes =>
  Object.fromEntries(Object.keys(routes).map((route) => [route, answer]))

describe.each(asks)('%s', (_name, ask, routes) => {
  it.each(answers)('every call %s', async (_answer, answer, expected) => {
    const { arena } = await arenaOverHttp(allOf(routes, answer), 300)
    expect(await ask(arena)).toMatchObject({ kilde: 'arena', ...expected })
  })

  it('is read without a problem, also with fields nobody has told us of, and no fnr outside a body', async () => {
    const grown = Object.fromEntries(
      Object.entries(routes).map(([route, { body }]) => [
        route,
        {
          body: Array.isArray(body)
            ? body.map((row: object) => ({ ...row, nytt: { a: 1 } }))
            : { ...Object(body), nytt: [1] },
        },
      ]),
    )
    const { arena, asked } = await arenaOverHttp(grown)
    expect(await ask(arena)).toMatchObject({ state: 'ok', problems: [] })
    expect(asked).toHaveLength(Object.keys(routes).length)
    for (const { method, path, headers, body } of asked) {
      expect(method).toBe('POST')
      expect(JSON.parse(body)).toEqual({ fnr: ANNA })
      expect(path + JSON.stringify(headers)).not.toContain(ANNA)
      expect(headers).toMatchObject({ authorization: 'Bearer merke', 'nav-consumer-id': 'samlet' })
      expect(headers['nav-call-id']).toMatch(/^[0-9a-f-]{36}$/)
    }
  })
})

describe.each(asks.filter(([, , routes]) => Object.keys(routes).length > 1))(
  '%s of several calls',
  (_name, ask, routes) => {
    const failing: [string, Answer, string][] = [
      ['500', { status: 500 }, 'serverError'],
      ['403', { status: 403, body: {} }, 'ingenTilgang'],
      ['HTML', { body: '<html>' }, 'notJson'],
    ]
    it.each(failing)('one %s leaves the others standing, and is told of', async (_answer, answer, came) => {
      for (const route of Object.keys(routes)) {
        const { arena } = await arenaOverHttp({ ...routes, [route]: answer })
        const svar = await ask(arena)
        expect(svar, route).toMatchObject({
          state: 'ok',
          problems: [{ code: 'notAnswered', expected: expect.stringContaining(came) }],
        })
        await closeServers()
      }
    })

    it('one that fails among nothing but "none" is not "none"', async () => {
      const [first = ''] = Object.keys(routes)
      const { arena } = await arenaOverHttp({ ...allOf(routes, { status: 404 }), [first]: { status: 500 } })
      expect(await ask(arena)).toMatchObject({ state: 'ok', problems: [{ code: 'notAnswered' }] })
    })

    it('refused by some and unanswered by the rest is not answered', async () => {
      const [first = ''] = Object.keys(routes)
      const { arena } = await arenaOverHttp({
        ...allOf(routes, { status: 403, body: {} }),
        [first]: { status: 500 },
      })
      expect(await ask(arena)).toMatchObject({ state: 'utilgjengelig', reason: 'serverError' })
    })
  },
)

it('asks the calls of one answer at the same time', async () => {
  let open = 0
  let most = 0
  const answer: Answer = {
    raw: (response) => {
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.end('[]')
      }, 60)
    },
  }
  const { arena } = await arenaOverHttp({ '/aap': answer, '/dagpenger': answer, '/tiltakspenger': answer })
  expect(await arena.listVedtak(ANNA)).toMatchObject({ state: 'ingenData' })
  expect(most).toBe(3)
})
