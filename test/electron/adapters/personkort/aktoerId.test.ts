import { afterEach, expect, it } from 'vitest'
import { ANNA, ANNAS_AKTOERID, BO, identerSample } from './samples.ts'
import { closeServers, personkortOver } from './server.ts'

afterEach(closeServers)
const over = (body: unknown) => personkortOver({ 'graphql hentIdenter': { body } })
const ask = async (body: unknown) => (await over(body)).ports.aktoerId.findAktoerId(ANNA)

it('finds the current one, asking in the body', async () => {
  const { ports, asked } = await over(identerSample())
  expect(await ports.aktoerId.findAktoerId(ANNA)).toMatchObject({
    state: 'ok',
    kilde: 'personkort',
    value: ANNAS_AKTOERID,
    problems: [],
  })
  expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
    operationName: 'hentIdenter',
    variables: { ident: ANNA, grupper: ['AKTORID', 'FOLKEREGISTERIDENT'] },
  })
  expect(asked[0]?.path).not.toContain(ANNA)
})

it('asks once however many want to know, and again after a failure', async () => {
  const { ports, asked } = await over(identerSample())
  await Promise.all([ports.aktoerId.findAktoerId(ANNA), ports.aktoerId.findAktoerId(ANNA)])
  await ports.aktoerId.findAktoerId(ANNA)
  expect(asked).toHaveLength(1)
  const down = await personkortOver({ 'graphql hentIdenter': { status: 403 } })
  await down.ports.aktoerId.findAktoerId(ANNA)
  expect(await down.ports.aktoerId.findAktoerId(ANNA)).toMatchObject({ state: 'ingenTilgang' })
  expect(down.asked).toHaveLength(2)
})

it('knows the person by an earlier number', async () => {
  const sample = { identer: [{ ident: BO, gruppe: 'FOLKEREGISTERIDENT', historisk: false }] }
  const before = identerSample(...sample.identer)
  expect(await ask(before)).toMatchObject({ state: 'ok', value: ANNAS_AKTOERID })
})

const identer = (...list: object[]) => ({ data: { hentIdenter: { identer: list } } })
const annas = { ident: ANNA, gruppe: 'FOLKEREGISTERIDENT', historisk: false }

it.each<[string, unknown, object]>([
  ['nobody', { data: null, errors: [{ extensions: { code: 'not_found' } }] }, { state: 'ingenData' }],
  ['a person without one', identer(annas), { state: 'ingenData' }],
  ['no numbers at all', identer(), { state: 'ingenData' }],
  [
    'a refusal',
    { data: null, errors: [{ extensions: { code: 'unauthorized' } }] },
    { state: 'ingenTilgang' },
  ],
  [
    'somebody else',
    identer(
      { ident: ANNAS_AKTOERID, gruppe: 'AKTORID', historisk: false },
      { ident: BO, gruppe: 'FOLKEREGISTERIDENT', historisk: false },
    ),
    { state: 'utilgjengelig', reason: 'wrongPerson' },
  ],
  [
    'an answer that does not say whose it is',
    identer({ ident: ANNAS_AKTOERID, gruppe: 'AKTORID', historisk: false }),
    { state: 'utilgjengelig', reason: 'unexpectedAnswer' },
  ],
  [
    'an fnr in its place',
    identer(annas, { ident: ANNA, gruppe: 'AKTORID', historisk: false }),
    { state: 'utilgjengelig', reason: 'unexpectedAnswer' },
  ],
  ['no list', { data: { hentIdenter: { identer: 1 } } }, { state: 'utilgjengelig' }],
])('of %s: what it means', async (_, body, expected) => {
  expect(await ask(body)).toMatchObject(expected)
})
