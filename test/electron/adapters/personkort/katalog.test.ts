import { afterEach, describe, expect, it } from 'vitest'
import { ANNA, BO, CAS, graphqlError } from './samples.ts'
import { type Answer, type Asked, closeServers, personkortOver, type Routes, toKey } from './server.ts'

afterEach(closeServers)

const hit = (ident: string | null, fornavn: string, adressebeskyttelse: unknown = []) => ({
  person: {
    navn: [{ fornavn, etternavn: 'Prøve' }],
    folkeregisteridentifikator: [{ identifikasjonsnummer: ident, status: 'I_BRUK' }],
    adressebeskyttelse,
  },
})
const sok = (hits: unknown[], fields: object = {}): Answer => ({
  body: { data: { sokPerson: { hits, pageNumber: 1, totalHits: hits.length, totalPages: 3, ...fields } } },
})
const routes: Routes = {
  '/navkontorer/5701': { body: [{ geografiskOmraade: '5001' }] },
  sokPerson: sok([hit(ANNA, 'Anna'), hit(BO, 'Bo', [{ gradering: 'FORTROLIG' }])]),
  '/skjermetBulk': { body: { [ANNA]: false, [BO]: true } },
}
const variables = (asked: Asked[]): unknown =>
  JSON.parse(asked.find((one) => toKey(one).endsWith('sokPerson'))?.body ?? '').variables

describe('the directory of an office', () => {
  it('tells of aktørIder too, so that nobody in it is asked about again; somebody else’s number is not believed', async () => {
    const numbers = (ident: string, aktoerId: string) => ({
      identer: [
        { ident: aktoerId, gruppe: 'AKTORID', historisk: false },
        { ident, gruppe: 'FOLKEREGISTERIDENT', historisk: false },
      ],
    })
    const hits = [
      { ...hit(ANNA, 'Anna'), ...numbers(ANNA, '9990123456789') },
      { ...hit(BO, 'Bo'), ...numbers(ANNA, '9990999999999') },
    ]
    const { ports, asked } = await personkortOver({ ...routes, sokPerson: sok(hits) })
    await ports.brukerkatalog.listKatalogside('5701', 1)
    const before = asked.length
    expect(await ports.aktoerId.findAktoerId(ANNA)).toMatchObject({ state: 'ok', value: '9990123456789' })
    expect(asked).toHaveLength(before)
    await ports.aktoerId.findAktoerId(BO)
    expect(asked).toHaveLength(before + 1)
  })

  it('gives a page with the protection of each', async () => {
    const { ports, asked } = await personkortOver(routes)
    expect(await ports.brukerkatalog.listKatalogside('5701', 2)).toMatchObject({
      state: 'ok',
      problems: [],
      value: {
        sider: 3,
        treff: [
          {
            ident: ANNA,
            navn: { fornavn: 'Anna' },
            vern: { adressebeskyttelse: 'ugradert', skjermet: false },
          },
          { ident: BO, vern: { adressebeskyttelse: 'fortrolig', skjermet: true } },
        ],
      },
    })
    expect(variables(asked)).toEqual({
      paging: { pageNumber: 2, resultsPerPage: 100 },
      criteria: [
        {
          fieldName: 'person.bostedsadresse.vegadresse.kommunenummer',
          searchHistorical: false,
          searchRule: { equals: '5001' },
        },
      ],
    })
    expect(JSON.parse(asked.at(-1)?.body ?? '')).toEqual({ personidenter: [ANNA, BO] })
  })

  it('searches all areas of the office, bydeler as bydeler, and asks which they are once', async () => {
    const body = [
      { geografiskOmraade: '030103' },
      { geografiskOmraade: '5001' },
      { geografiskOmraade: 'SWE' },
    ]
    const { ports, asked } = await personkortOver({ ...routes, '/navkontorer/5701': { body } })
    await ports.brukerkatalog.listKatalogside('5701', 1)
    await ports.brukerkatalog.listKatalogside('5701', 2)
    expect(variables(asked)).toMatchObject({
      criteria: [
        {
          or: [
            { fieldName: 'person.bostedsadresse.vegadresse.bydelsnummer', searchRule: { equals: '030103' } },
            { fieldName: 'person.bostedsadresse.vegadresse.kommunenummer', searchRule: { equals: '5001' } },
          ],
        },
      ],
    })
    expect(asked.filter(({ path }) => path.includes('navkontorer'))).toHaveLength(1)
  })

  it.each([
    ['500', { status: 500 }],
    ['404', { status: 404 }],
    ['a list', { body: [] }],
    ['text for true', { body: { [ANNA]: 'false', [BO]: 'false' } }],
    ['others only', { body: { [CAS]: false } }],
  ])('does not know the protection when skjermetBulk answers %s', async (_name, answer) => {
    const { ports } = await personkortOver({ ...routes, '/skjermetBulk': answer })
    const svar = await ports.brukerkatalog.listKatalogside('5701', 1)
    expect(svar.state === 'ok' && svar.value.treff.map(({ vern }) => vern)).toEqual([null, null])
  })

  it('leaves out who has no valid number, and takes the number in use', async () => {
    const both = hit(BO, 'Bo')
    both.person.folkeregisteridentifikator.unshift({ identifikasjonsnummer: CAS, status: 'OPPHOERT' })
    const hits = [hit('12345678901', 'Feil'), hit(null, 'Ingen'), both, { person: null }, 7]
    const { ports } = await personkortOver({ ...routes, sokPerson: sok(hits) })
    const svar = await ports.brukerkatalog.listKatalogside('5701', 1)
    expect(svar).toMatchObject({ state: 'ok', value: { treff: [{ ident: BO }] } })
    const paths = svar.state === 'ok' ? svar.problems.map(({ path, code }) => `${path} ${code}`) : []
    expect(paths).toEqual([
      'sokPerson.hits[4] wrongType',
      'sokPerson.hits[0].person.folkeregisteridentifikator missing',
      'sokPerson.hits[1].person.folkeregisteridentifikator missing',
      'sokPerson.hits[3].person.folkeregisteridentifikator missing',
    ])
  })

  it('treats protection that is not told as the strictest', async () => {
    const { ports } = await personkortOver({ ...routes, sokPerson: sok([hit(ANNA, 'Anna', null)]) })
    expect(await ports.brukerkatalog.listKatalogside('5701', 1)).toMatchObject({
      value: { treff: [{ vern: { adressebeskyttelse: 'strengtFortrolig' } }] },
    })
  })

  it.each<[string, Routes, object]>([
    ['unknown office', { '/navkontorer/5701': { status: 404 } }, { state: 'ingenData' }],
    [
      'office without an area',
      { '/navkontorer/5701': { body: [{ geografiskOmraade: 'SWE' }] } },
      { state: 'ingenData' },
    ],
    ['nobody', { sokPerson: sok([], { totalHits: 0, totalPages: 0 }) }, { state: 'ingenData' }],
    [
      'no access',
      { sokPerson: { body: { data: null, errors: [graphqlError('unauthorized')] } } },
      { state: 'ingenTilgang' },
    ],
    ['hits missing', { sokPerson: { body: { data: { sokPerson: {} } } } }, { state: 'utilgjengelig' }],
  ])('%s', async (_name, changed, expected) => {
    const { ports } = await personkortOver({ ...routes, ...changed })
    expect(await ports.brukerkatalog.listKatalogside('5701', 1)).toMatchObject(expected)
  })
})
