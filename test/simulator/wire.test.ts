import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ansattSchema } from '#shared/domain/tilgang/rolle.ts'
import { allHeaders, ask, documentUrl, listUrl, municipalCalls, personkortCalls, sakUrl } from './ask.ts'
import { toKeyFacts } from './population/municipal/keyFacts.ts'
import { type Kommune, kommuner } from './population/places.ts'
import { type Simulators, startSimulators } from './start.ts'

const UNKNOWN = '00000000000'
let simulators: Simulators
beforeAll(async () => {
  simulators = await startSimulators({ size: 400 })
})
afterAll(() => simulators.close())

const personkort = (path: string, body?: unknown) => ask(`${simulators.urls.personkort}${path}`, body)
const graphql = (query: string, variables: unknown) => personkort('/graphql', { query, variables })

describe('Oskar', () => {
  it.each(['authorization', 'integrasjonid', 'integrasjonpassord'])('asks for %s', async (name) => {
    const { [name]: _, ...headers } = allHeaders
    expect((await ask(listUrl(simulators), { fnr: UNKNOWN }, headers)).status).toBe(401)
  })

  it('asks for a sporingsId and an fnr', async () => {
    const bare = listUrl(simulators).replace(/\?.*/, '')
    expect((await ask(bare, { fnr: UNKNOWN })).status).toBe(400)
    expect((await ask(listUrl(simulators), {})).status).toBe(400)
  })

  it('tells of nobody with an empty list, of no sak and no document with 404', async () => {
    const { plan } = firstPlan()
    expect(await ask(listUrl(simulators), { fnr: UNKNOWN })).toMatchObject({ status: 200, text: '[]' })
    expect((await ask(sakUrl(simulators, 'none'))).status).toBe(404)
    expect((await ask(documentUrl(simulators, plan.id, 'none'))).status).toBe(404)
  })

  it('gives the same sak in the list and alone, and its document', async () => {
    const { ident, plan } = firstPlan()
    const list = z.array(z.unknown()).parse((await ask(listUrl(simulators), { fnr: ident })).json())
    expect((await ask(sakUrl(simulators, plan.id))).json()).toEqual(list[0])
    expect((await ask(documentUrl(simulators, plan.id, plan.dokumentId))).json()).toMatchObject({
      avsender: { systemnavn: 'Oskar (øvelse)' },
    })
  })

  function firstPlan() {
    const { ident } = simulators.population.personas.solfrid
    const plan = simulators.population.municipalFacts(ident)?.soeknader[0]
    if (!plan) throw new Error('solfrid has no søknad')
    return { ident, plan }
  }
})

describe('Personkort', () => {
  it('asks for a token on every route', async () => {
    for (const [path, body] of Object.values({ ...personkortCalls(UNKNOWN), ...municipalCalls(UNKNOWN) }))
      expect((await ask(`${simulators.urls.personkort}${path}`, body, {})).status, path).toBe(401)
  })

  it('disguises "nobody" in a way of its own on each', async () => {
    const answers: Record<string, unknown> = {}
    for (const [name, [path, body]] of Object.entries({
      ...personkortCalls(UNKNOWN),
      ...municipalCalls(UNKNOWN),
    })) {
      const { status, text } = await personkort(path, body)
      answers[name] = status === 200 ? JSON.parse(text) : status
    }
    expect(answers).toMatchObject({
      hentPersondata: {
        data: { hentGeografiskTilknytning: null, hentPerson: null },
        errors: [{ extensions: { code: 'not_found' } }, { extensions: { code: 'not_found' } }],
      },
      skjermet: false,
      skjermetBulk: { [UNKNOWN]: false },
      krr: { personer: {}, feil: { [UNKNOWN]: 'person_ikke_funnet' } },
      fullmakt: 404,
      kontaktpersonerStat: 404,
      kontaktpersonerKommune: 404,
      utbetalinger: [],
      noekkelopplysninger: 204,
    })
  })

  it('answers only the fields asked for, and refuses a query for one there is not', async () => {
    const { ident } = simulators.population.personas.solfrid
    const asked = await graphql('query a($ident: ID!) { hentPerson(ident: $ident) { navn { fornavn } } }', {
      ident,
    })
    expect(asked.json()).toEqual({ data: { hentPerson: { navn: [{ fornavn: 'Solfrid' }] } } })
    const wrong = await graphql('query a($ident: ID!) { hentPerson(ident: $ident) { skostoerrelse } }', {
      ident,
    })
    expect(wrong.json()).toMatchObject({
      data: null,
      errors: [{ extensions: { classification: 'ValidationError' } }],
    })
  })

  it('pages through the bydel without losing or repeating anybody', async () => {
    const seen: string[] = []
    for (let page = 1; page <= 9; page++) {
      const { hits, totalPages } = await search([bydel('990101')], { pageNumber: page, resultsPerPage: 50 })
      seen.push(...hits)
      if (page === totalPages) break
    }
    const living = simulators.population
      .list()
      .filter(({ bosted }) => bosted.kind === 'norge' && bosted.bydel === '990101')
    expect(seen).toEqual(living.map(({ ident }) => ident))
    expect(seen).not.toContain(simulators.population.personas.kode6Utland.ident)
  })

  it('gives 100 a page at the most', async () => {
    expect((await search([bydel('990101')], { pageNumber: 1, resultsPerPage: 100 })).hits).toHaveLength(100)
    const tooMany = await graphql(SEARCH, { paging: { pageNumber: 1, resultsPerPage: 101 }, criteria: [] })
    expect(tooMany.json()).toMatchObject({ errors: [{ extensions: { code: 'bad_request' } }] })
  })

  it.each([
    ['contains', { contains: 'SOLFR' }],
    ['fuzzy', { fuzzy: 'solfird' }],
    ['startsWith', { startsWith: 'sol' }],
  ])('finds by name: %s', async (_, searchRule) => {
    const { ident } = simulators.population.personas.solfrid
    const { hits } = await search([{ fieldName: 'person.navn.fornavn', searchRule }])
    expect(hits).toContain(ident)
    expect(hits.length).toBeLessThan(30)
  })

  it('joins criteria with and, or and not', async () => {
    const { solfrid, kode7 } = simulators.population.personas
    const named = (contains: string) => ({ fieldName: 'person.navn.etternavn', searchRule: { contains } })
    const either = { or: [named('Eksempel'), named('Gjemmesund')] }
    expect((await search([either])).hits).toEqual(expect.arrayContaining([solfrid.ident, kode7.ident]))
    expect((await search([either, { not: [named('Gjemmesund')] }])).hits).not.toContain(kode7.ident)
  })

  it('knows the office, its areas, its hours and its duty phone; none abroad', async () => {
    const enhet = await personkort('/norg2/api/v1/enhet/navkontor/990101')
    expect(enhet.json()).toMatchObject({ enhetNr: '9901', navn: 'Nav Østbyen' })
    expect((await personkort('/norg2/api/v1/enhet/navkontor/SWE')).status).toBe(404)
    const areas = await personkort('/norg2/api/v1/enhet/navkontorer/9901')
    expect(areas.json()).toContainEqual(expect.objectContaining({ geografiskOmraade: '990101' }))
    const info = await personkort('/norg2/api/v1/enhet/9901/kontaktinformasjon')
    expect(info.json()).toMatchObject({ spesielleOpplysninger: 'Vakttelefon: 73 00 00 00 kl. 10-14' })
    expect(info.text).toContain('"dato":"2026-11-27"')
  })

  it('leaves out what a municipality does not share', async () => {
    const { delerIkkeVilkaar, solfrid } = simulators.population.personas
    const facts = async (ident: string) =>
      (await personkort(...municipalCalls(ident).noekkelopplysninger)).json()
    expect(await facts(delerIkkeVilkaar.ident)).toMatchObject({ deler: { vilkaar: false }, vilkaar: [] })
    expect(await facts(solfrid.ident)).toMatchObject({
      deler: { vilkaar: true },
      vilkaar: [{ tittel: 'Levere budsjett', frist: '2026-11-25' }, {}],
    })
  })

  it('hides support that is granted but not yet paid, where the municipality wants it so', async () => {
    const { personas, municipalFacts } = simulators.population
    const facts = municipalFacts(personas.aapMann.ident)
    if (!facts) throw new Error('aapMann has no municipal facts')
    const unpaid = facts.soeknader.map((each) => ({
      ...each,
      utbetalinger: each.utbetalinger.map((row) => ({ ...row, status: 'PLANLAGT_UTBETALING' as const })),
    }))
    const shown = (soeknader: typeof facts.soeknader, kommune: Kommune) =>
      toKeyFacts({ ...facts, soeknader, kommune }).vedtak.length
    expect(shown(unpaid, kommuner.samletvik)).toBe(1)
    expect(shown(unpaid, kommuner.sjoebygda)).toBe(0)
    expect(shown(facts.soeknader, kommuner.sjoebygda)).toBe(1)
  })
})

const SEARCH = `query sokPerson($paging: Paging, $criteria: [Criterion]) {
  sokPerson(paging: $paging, criteria: $criteria) {
    hits { person { folkeregisteridentifikator { identifikasjonsnummer } } } totalPages
  }
}`
const bydel = (equals: string) => ({
  fieldName: 'person.bostedsadresse.vegadresse.bydelsnummer',
  searchRule: { equals },
})
const hitsSchema = z.object({
  data: z.object({
    sokPerson: z.object({
      hits: z.array(
        z.object({
          person: z.object({
            folkeregisteridentifikator: z.tuple([z.object({ identifikasjonsnummer: z.string() })]),
          }),
        }),
      ),
      totalPages: z.int(),
    }),
  }),
})
async function search(criteria: unknown[], paging = { pageNumber: 1, resultsPerPage: 100 }) {
  const { sokPerson } = hitsSchema.parse((await graphql(SEARCH, { paging, criteria })).json()).data
  const hits = sokPerson.hits.map(({ person }) => person.folkeregisteridentifikator[0].identifikasjonsnummer)
  return { hits, totalPages: sokPerson.totalPages }
}

describe('the directory', () => {
  it('lists the employees one can be in training', async () => {
    const list = z.array(ansattSchema).parse((await ask(`${simulators.urls.katalog}/katalog/ansatte`)).json())
    expect(list.map(({ rolle, linje }) => `${rolle} ${linje}`).sort()).toEqual([
      'kommunalSaksbehandler kommune',
      'kvpVeileder kommune',
      'navLeder stat',
      'statligVeileder stat',
      'statligVeileder stat',
      'teamkoordinator kommune',
      'teamkoordinator stat',
    ])
    expect(list.filter(({ vernetilganger }) => vernetilganger.length > 0)).toMatchObject([
      { vernetilganger: ['fortrolig'] },
    ])
  })
})
