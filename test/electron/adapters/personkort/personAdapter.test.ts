import { afterEach, describe, expect, it } from 'vitest'
import {
  fullmaktSchema,
  kontaktinformasjonSchema,
  kontaktpersonSchema,
} from '#shared/domain/bruker/kontakt.ts'
import { ANNA, BO, fullmaktSample, graphqlError, kontaktpersonSample, krrSample } from './samples.ts'
import { type Answer, closeServers, personkortOver, toKey } from './server.ts'

afterEach(closeServers)

describe('getPersonvern', () => {
  const vern = (hentPerson: unknown, errors?: unknown): Answer => ({ body: { data: { hentPerson }, errors } })
  const ugradert = { folkeregisteridentifikator: [{ identifikasjonsnummer: ANNA }], adressebeskyttelse: [] }
  const over = async (hentPersonvern: Answer, skjermet: Answer) => {
    const { ports, asked } = await personkortOver({ hentPersonvern, '/skjermet': skjermet })
    return { svar: await ports.person.getPersonvern(ANNA), asked }
  }

  it.each([
    [[], 'false', { adressebeskyttelse: 'ugradert', skjermet: false }],
    [[], 'true', { adressebeskyttelse: 'ugradert', skjermet: true }],
    [[{ gradering: 'FORTROLIG' }], 'false', { adressebeskyttelse: 'fortrolig', skjermet: false }],
    [[{ gradering: 'NY_GRAD' }], 'false', { adressebeskyttelse: 'strengtFortrolig', skjermet: false }],
  ])('reads %j and skjermet %s', async (adressebeskyttelse, skjermet, value) => {
    const { svar, asked } = await over(vern({ ...ugradert, adressebeskyttelse }), { body: skjermet })
    expect(svar).toMatchObject({ state: 'ok', value })
    expect(asked).toHaveLength(2)
    expect(asked.find(({ path }) => path === '/base/skjermet')?.body).toBe(`{"personident":"${ANNA}"}`)
  })

  const yes = { body: 'false' }
  const failures: [name: string, vern: Answer, skjermet: Answer][] = [
    ['skjermet as text', vern(ugradert), { body: '"false"' }],
    ['skjermet as object', vern(ugradert), { body: { skjermet: false } }],
    ['skjermet null', vern(ugradert), { body: 'null' }],
    ['skjermet 404', vern(ugradert), { status: 404 }],
    ['skjermet 403', vern(ugradert), { status: 403 }],
    ['skjermet 500', vern(ugradert), { status: 500 }],
    ['register 404', { status: 404 }, yes],
    ['register 204', { status: 204 }, yes],
    ['register 401', { status: 401 }, yes],
    ['register 500', { status: 500 }, yes],
    ['register HTML', { body: '<html>' }, yes],
    ['person null without a word', vern(null), yes],
    ['unauthorized', vern(null, [graphqlError('unauthorized', ['hentPerson'])]), yes],
    ['server_error', vern(null, [graphqlError('server_error')]), yes],
    [
      'data beside an error',
      vern(ugradert, [graphqlError('server_error', ['hentPerson', 'adressebeskyttelse'])]),
      yes,
    ],
    ['no adressebeskyttelse', vern({}), yes],
    ['adressebeskyttelse null', vern({ adressebeskyttelse: null }), yes],
    ['adressebeskyttelse as text', vern({ adressebeskyttelse: 'UGRADERT' }), yes],
    [
      'somebody else',
      vern({ ...ugradert, folkeregisteridentifikator: [{ identifikasjonsnummer: BO }] }),
      yes,
    ],
  ]
  it.each(failures)(
    'is utilgjengelig, so that nobody gets in: %s',
    async (_name, hentPersonvern, skjermet) => {
      expect((await over(hentPersonvern, skjermet)).svar.state).toBe('utilgjengelig')
    },
  )

  it('says that there is no such person only when the register itself says so', async () => {
    const { svar } = await over(vern(null, [graphqlError('not_found', ['hentPerson'])]), yes)
    expect(svar.state).toBe('ingenData')
  })
})

describe('getKontaktinformasjon', () => {
  const over = async (body: unknown) => {
    const { ports } = await personkortOver({ '/rest/v1/personer': { body } })
    return ports.person.getKontaktinformasjon(ANNA)
  }

  it('reads the entry of the person', async () => {
    const svar = await over(krrSample)
    expect(svar).toMatchObject({
      state: 'ok',
      problems: [],
      value: {
        aktiv: true,
        reservert: false,
        kanVarsles: true,
        spraak: 'nn',
        epost: 'anna@example.test',
        mobil: '+4790000001',
        mobilOppdatert: '2026-01-02T09:00:00.055Z',
      },
    })
    expect(svar.state === 'ok' && kontaktinformasjonSchema.safeParse(svar.value).success).toBe(true)
  })

  it.each([
    [{ personer: {} }, 'ingenData'],
    [{ personer: { [BO]: { personident: BO, aktiv: true } } }, 'utilgjengelig'],
    [{ personer: { [ANNA]: null } }, 'ingenData'],
    [{ personer: null, feil: null }, 'ingenData'],
    [{ personer: {}, feil: { [ANNA]: 'person_ikke_funnet' } }, 'ingenData'],
    [{ feil: { [ANNA]: 'skjermet' } }, 'ingenTilgang'],
    [{ feil: { [ANNA]: 'strengt_fortrolig_adresse' } }, 'ingenTilgang'],
    [{ feil: { [ANNA]: 'noe_nytt' } }, 'utilgjengelig'],
    [{ feil: { [ANNA]: 7 } }, 'utilgjengelig'],
    [{ personer: { [ANNA]: 'x' } }, 'utilgjengelig'],
    [{ personer: [] }, 'utilgjengelig'],
  ])('%#: a missing entry is read for why', async (body, state) => {
    expect((await over(body)).state).toBe(state)
  })

  it('names no person in a problem', async () => {
    const svar = await over({
      personer: { [ANNA]: { aktiv: 'ja', mobiltelefonnummerOppdatert: '2026-01-02' } },
    })
    expect(svar).toMatchObject({
      state: 'ok',
      value: { aktiv: false, mobilOppdatert: null },
      problems: [
        { path: 'personer.*.aktiv', code: 'wrongType' },
        { path: 'personer.*.mobiltelefonnummerOppdatert', code: 'wrongFormat' },
        { path: 'personer.*.aktiv', code: 'missing' },
      ],
    })
    expect(JSON.stringify(svar)).not.toContain(ANNA)
  })
})

describe('listFullmakter', () => {
  const over = async (body: unknown) => {
    const { ports } = await personkortOver({ '/fullmaktsgiver': { body } })
    const svar = await ports.person.listFullmakter(ANNA)
    if (svar.state !== 'ok') throw new Error(svar.state)
    for (const one of svar.value) expect(fullmaktSchema.safeParse(one).success).toBe(true)
    return svar
  }

  it('reads who may do what, by name only', async () => {
    const { value, problems } = await over([fullmaktSample()])
    expect(problems).toEqual([])
    expect(value).toMatchObject([
      {
        opphav: { ref: '0a1b2c3d-0000-4000-8000-0123456789ab', linje: 'stat' },
        fullmektig: 'Bo Prøve',
        omraader: [{ tema: 'AAP', handlinger: ['les', 'kommuniser'] }],
        fom: '2026-01-01',
        tom: null,
        opphoert: false,
      },
    ])
    expect(JSON.stringify(value)).not.toContain(BO)
  })

  it('keeps an unknown handling as ukjent, leaves out what cannot be read, and the rest stands', async () => {
    const { value, problems } = await over([
      'x',
      fullmaktSample({
        omraade: [
          { tema: 'DAG', handling: ['SLETT', 'LES'] },
          { tema: null, handling: ['LES'] },
        ],
      }),
      fullmaktSample({ fullmaktsgiver: BO }),
      fullmaktSample({ opphoert: true, fullmaktUuid: null, gyldigFraOgMed: '1.1.2026' }),
    ])
    expect(value.map(({ omraader, opphoert, opphav, fom }) => [omraader, opphoert, opphav.ref, fom])).toEqual(
      [
        [
          [{ tema: 'DAG', handlinger: ['ukjent', 'les'] }],
          false,
          '0a1b2c3d-0000-4000-8000-0123456789ab',
          '2026-01-01',
        ],
        [[{ tema: 'AAP', handlinger: ['les', 'kommuniser'] }], true, '7', null],
      ],
    )
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '[0] wrongType',
      '[3].gyldigFraOgMed wrongFormat',
      '[1].omraade[0].handling[0] unknownCode',
      '[1].omraade[1].tema missing',
      '[2].fullmaktsgiver wrongPerson',
    ])
  })
})

describe('listKontaktpersoner', () => {
  it.each([
    ['stat', 'STAT'],
    ['kommune', 'KOMMUNE'],
  ] as const)('asks for the line %s alone', async (linje, code) => {
    const { ports, asked } = await personkortOver({ '/kontaktpersoner': { body: [kontaktpersonSample()] } })
    const svar = await ports.person.listKontaktpersoner(ANNA, linje)
    expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ ident: ANNA, linje: code })
    expect(svar).toMatchObject({
      state: 'ok',
      value: [
        {
          opphav: { linje, ref: '12' },
          linje,
          rolle: 'kvpVeileder',
          navIdent: 'Z990001',
          stedfortreder: { navIdent: 'Z990002', navn: 'Stein Sted', tom: '2026-06-01' },
        },
      ],
    })
    expect(svar.state === 'ok' && kontaktpersonSchema.array().safeParse(svar.value).success).toBe(true)
  })

  it('keeps an unknown role, and leaves out an assignment with nobody in it', async () => {
    const list = [
      kontaktpersonSample({ rolle: 'FADDER', stedfortreder: {} }),
      { id: 3, rolle: 'KOORDINATOR' },
    ]
    const { ports } = await personkortOver({ '/kontaktpersoner': { body: list } })
    expect(await ports.person.listKontaktpersoner(ANNA, 'stat')).toMatchObject({
      state: 'ok',
      value: [{ rolle: 'ukjent', stedfortreder: null }],
      problems: [
        { path: '[0].rolle', code: 'unknownCode', found: 'FADDER' },
        { path: '[1].navIdent', code: 'missing' },
      ],
    })
  })
})

it('asks GraphQL by operation, with the person as a variable', async () => {
  const { ports, asked } = await personkortOver({})
  await ports.person.getPerson(ANNA)
  expect(asked.map(toKey)).toEqual(['graphql hentPersondata'])
  expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ variables: { ident: ANNA } })
})
