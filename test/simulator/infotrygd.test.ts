import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { infotrygdAdapter } from '#electron/adapters/infotrygd/adapter.ts'
import { infotrygdHttpClient } from '#electron/adapters/infotrygd/client/httpClient.ts'
import { httpPersonkortClient } from '#electron/adapters/personkort/client/httpClient.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import { findDato, toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { formatBeloep, oereSchema } from '#shared/domain/utbetaling/beloep.ts'
import { joinSources } from '#shared/domain/utbetaling/sources.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { mergeYtelser } from '#shared/domain/ytelse/mergeYtelser.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { toYtelsesslag } from '#shared/domain/ytelse/ytelsesslag.ts'
import { ask } from './ask.ts'
import type { Fault } from './http/faults.ts'
import { toYearFirst } from './infotrygd/dialect.ts'
import type { Bruker } from './population/bruker.ts'
import { inWords } from './population/calendar.ts'
import { personaNames } from './population/personas/persona.ts'
import { infotrygdScript } from './population/script/infotrygd.ts'
import { type Simulators, startSimulators } from './start.ts'

let simulators: Simulators
beforeAll(async () => {
  simulators = await startSimulators({ size: 300 })
})
afterEach(() => simulators.setFault('infotrygd', null))
afterAll(() => simulators.close())

const clock = { now: () => toTidspunkt('2026-11-23T09:00:00Z') }
const patient = { timeoutMs: 10_000, backoffMs: [] }
const list = ({ ident }: Pick<Bruker, 'ident'>, options: object = patient) => {
  const client = infotrygdHttpClient({
    baseUrl: simulators.urls.infotrygd,
    getToken: async () => 't',
    ...options,
  })
  return infotrygdAdapter({ client, clock }).listVedtak(ident)
}
const vedtakOf = async (bruker: Bruker): Promise<Vedtak[]> => {
  const svar = await list(bruker)
  if (svar.state === 'ok') expect(svar.problems, bruker.stateKey).toEqual([])
  else expect(svar.state, bruker.stateKey).toBe('ingenData')
  return svar.state === 'ok' ? svar.value : []
}
const payoutsOf = async ({ ident }: Bruker): Promise<Utbetaling[]> => {
  const client = httpPersonkortClient({ baseUrl: simulators.urls.personkort, getToken: async () => 't' })
  const periode = { fom: toDato('2023-01-01'), tom: toDato('2027-12-31') }
  const svar = await personkort({ client, clock }).utbetaling.listUtbetalinger(ident, periode)
  return svar.state === 'ok' ? svar.value : []
}

/** All that is told below a value, as it could be shown. */
function told(value: unknown): string[] {
  if (typeof value === 'string') {
    const dato = findDato(value)
    return dato ? [inWords(dato)] : [value]
  }
  if (typeof value === 'number') {
    const oere = oereSchema.safeParse(value)
    return [String(value), ...(oere.success ? [formatBeloep(oere.data).replace(/\u00a0/g, ' ')] : [])]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(told)
}

describe('the script of each life, through the adapter', () => {
  it.each(personaNames)('%s', async (name) => {
    const rows = (await vedtakOf(simulators.population.personas[name])).map(told)
    for (const { says, shows, state } of infotrygdScript[name](simulators.population.today)) {
      const wanted = [...shows, ...(state === undefined ? [] : [state])]
      const found = rows.some((row) => wanted.every((each) => row.includes(each)))
      expect(found, `${says} (${wanted.join(', ')}) in ${JSON.stringify(rows)}`).toBe(true)
    }
  })
})

describe('Infotrygd and Personkort', { timeout: 60_000 }, () => {
  const OURS = [
    'sykepenger',
    'barnetrygd',
    'overgangsstoenad',
    'barnetilsyn',
    'foreldrepenger',
    'pleiepenger',
  ]
  const BY_MONTH = ['barnetrygd', 'overgangsstoenad', 'barnetilsyn']
  const covers = ({ periode }: Vedtak, { fom, tom }: Utbetaling['periode']) =>
    (periode.fom ?? '') <= (fom ?? '') && (periode.tom ?? '9999') >= (tom ?? '')

  it('tell the same of everybody: what is paid was granted, to the day and the øre', async () => {
    let compared = 0
    for (const bruker of simulators.population.list()) {
      const [vedtak, payouts] = [await vedtakOf(bruker), await payoutsOf(bruker)]
      const paid = payouts.filter(
        ({ status, ytelse }) => status === 'utbetalt' && OURS.includes(toYtelsesslag(ytelse)),
      )
      for (const { ytelse, periode, brutto } of paid) {
        const slag = toYtelsesslag(ytelse)
        const granting = vedtak.filter(
          (each) => each.slag === slag && each.gyldighet === 'gyldig' && covers(each, periode),
        )
        expect(granting, `${bruker.stateKey} ${slag} ${periode.fom}`).toHaveLength(1)
        if (BY_MONTH.includes(slag)) expect(granting[0]?.beloep).toEqual({ oere: brutto, per: 'maaned' })
        compared++
      }
    }
    expect(compared).toBeGreaterThan(300)
  })

  it('disagree of one life only, but for money that was stopped or came back', async () => {
    const { today, personas } = simulators.population
    for (const bruker of simulators.population.list()) {
      const payouts = await payoutsOf(bruker)
      if (payouts.some(({ status }) => status === 'returnert' || status === 'stoppet')) continue
      const rader = joinSources(payouts, [])
      const ytelser = mergeYtelser({ vedtak: await vedtakOf(bruker), rader, moneyIsKnown: true }, today)
      const uenige = ytelser.flatMap(({ slag, uenigheter }) => uenigheter.map((each) => ({ slag, ...each })))
      if (bruker.ident !== personas.uenigOmSlutt.ident) expect(uenige, bruker.stateKey).toEqual([])
      else
        expect(uenige).toEqual([
          {
            slag: 'overgangsstoenad',
            type: 'betaltKortere',
            vedtak: { kilde: 'infotrygd', tom: '2026-09-30' },
            betalt: { kilde: 'personkort', tom: '2026-08-31' },
          },
        ])
    }
  })
})

describe('on the wire', () => {
  const post = (path: string, body: unknown) => ask(`${simulators.urls.infotrygd}${path}`, body)

  it('months are inverted, people year-first, and empty columns full of nothing', async () => {
    const { solfrid } = simulators.population.personas
    const { text } = await post('/infotrygd/barnetrygd/stonad', { brukere: [solfrid.ident], barn: [] })
    expect(text).toMatch(/"virkningFom":"?797488"?/)
    expect(text).toContain('"opphørtFom":"000000"')
    expect(text).toContain('"tekstkode":"\\u0000\\u0000"')
    expect(text).toContain(`9901${toYearFirst(solfrid.ident)}`)
    expect(text).not.toContain(solfrid.ident)
  })

  it('both generations are there: text from one, numbers from the other', async () => {
    const kinds = new Set<string>()
    for (const { ident } of simulators.population.list()) {
      const { text } = await post('/infotrygd/barnetrygd/stonad', { brukere: [ident], barn: [] })
      for (const [, quote] of text.matchAll(/"virkningFom":("?)/g)) kinds.add(quote ? 'text' : 'number')
    }
    expect(kinds).toEqual(new Set(['text', 'number']))
  })

  it('refuses more than two years of sykepenger in one call, and whoever has no token', async () => {
    const span = (fom: string, tom: string) =>
      post('/sykepenger/', { personidentifikatorer: ['x'], fom, tom })
    expect((await span('2024-01-01', '2025-12-31')).status).toBe(200)
    expect((await span('2024-01-01', '2026-01-01')).status).toBe(400)
    const bare = await ask(`${simulators.urls.infotrygd}/sykepenger/`, { personidentifikatorer: ['x'] }, {})
    expect(bare.status).toBe(401)
  })

  it('the twins differ in nothing but the number', async () => {
    const { tvillingUten, tvillingMed } = simulators.population.personas
    const answers = async ({ ident }: Bruker) => {
      const span = { fom: '2025-01-01', tom: '2026-12-01' }
      const calls: [string, object][] = [
        ['/enslig-forsorger/api/perioder', { personIdenter: [ident], stønadstyper: ['BARNETILSYN'] }],
        ['/enslig-forsorger/api/saker/finn', { personIdenter: [ident] }],
        ['/infotrygd/barnetrygd/stonad', { brukere: [ident], barn: [] }],
        ['/sykepenger/', { personidentifikatorer: [ident], ...span }],
        ['/grunnlag/foreldrepenger', { fnr: ident, ...span }],
        ['/grunnlag/paaroerende-sykdom', { fnr: ident, ...span }],
      ]
      const all = await Promise.all(calls.map(([path, body]) => post(path, body)))
      const text = all.map((each) => `${each.status} ${each.text}`).join('\n')
      return text.replaceAll(ident, 'IDENT').replaceAll(toYearFirst(ident), 'IDENT')
    }
    const without = await answers(tvillingUten)
    expect(without).toContain('IDENT')
    expect(await answers(tvillingMed)).toBe(without)
  })
})

describe('a fault', () => {
  it.each<[Fault, object]>([
    ['slow', { state: 'utilgjengelig', reason: 'timeout' }],
    ['serverError', { state: 'utilgjengelig', reason: 'serverError' }],
    ['forbidden', { state: 'ingenTilgang' }],
    ['notFound', { state: 'ingenData' }],
    ['tooManyRequests', { state: 'utilgjengelig', reason: 'tooManyRequests' }],
    ['truncated', { state: 'utilgjengelig', reason: 'connection' }],
    ['halfJson', { state: 'utilgjengelig', reason: 'notJson' }],
    ['wrongPerson', { state: 'utilgjengelig', reason: 'wrongPerson' }],
    ['html', { state: 'utilgjengelig', reason: 'notJson' }],
  ])('%s is met as what it is, and lifted', async (fault, expected) => {
    const { enslig, solfrid } = simulators.population.personas
    const options = fault === 'slow' ? { timeoutMs: 300, backoffMs: [] } : patient
    simulators.setFault('infotrygd', fault)
    for (const bruker of [enslig, solfrid]) expect(await list(bruker, options)).toMatchObject(expected)
    simulators.setFault('infotrygd', null)
    expect(await list(enslig)).toMatchObject({ state: 'ok', problems: [] })
  })

  it('of one service leaves the others', async () => {
    const { enslig } = simulators.population.personas
    simulators.setFault('infotrygd', 'serverError', { path: '/barnetrygd/' })
    const svar = await list(enslig, patient)
    expect(svar).toMatchObject({ state: 'ok', problems: [{ path: 'barnetrygd', code: 'notAnswered' }] })
    expect(svar.state === 'ok' && svar.value.map(({ slag }) => slag)).toContain('overgangsstoenad')
  })
})
