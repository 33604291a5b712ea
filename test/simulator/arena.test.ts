import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arenaAdapter } from '#electron/adapters/arena/adapter.ts'
import { arenaHttpClient } from '#electron/adapters/arena/client/httpClient.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { listMeldekortToSend } from '#shared/domain/oppfoelging/meldekort.ts'
import { findDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { formatBeloep, oereSchema } from '#shared/domain/utbetaling/beloep.ts'
import { ask } from './ask.ts'
import { inWords } from './population/calendar.ts'
import { personaNames } from './population/personas/persona.ts'
import { arenaScript } from './population/script/arena.ts'
import type { Fact } from './population/script/fact.ts'
import { listPayments } from './population/state/payments.ts'
import { type Simulators, startSimulators } from './start.ts'

let simulators: Simulators
beforeAll(async () => {
  simulators = await startSimulators({ size: 300 })
})
afterAll(() => simulators.close())

const clock = { now: () => toTidspunkt('2026-11-23T09:00:00Z') }
const arena = () =>
  arenaAdapter({
    client: arenaHttpClient({
      baseUrl: simulators.urls.arena,
      getToken: async () => 'training',
      backoffMs: [1, 1],
    }),
    clock,
  })

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

/** The rows of one part; a fact must be told by one and the same row. */
async function rowsOf(part: Fact['part'], ident: Personidentifikator) {
  const of = (svar: Kildesvar<unknown>): unknown[] => {
    if (svar.state !== 'ok') return []
    return Array.isArray(svar.value) ? svar.value : [svar.value]
  }
  switch (part) {
    case 'oppfoelging':
      return of(await arena().getOppfoelging(ident))
    case 'aktiviteter':
      return of(await arena().listAktiviteter(ident))
    case 'vedtak':
      return of(await arena().listVedtak(ident))
    case 'meldekort':
      return of(await arena().listMeldekort(ident))
    default:
      throw new Error(`Arena tells nothing of ${part}`)
  }
}

const problemsOf = (answers: readonly Kildesvar<unknown>[]) =>
  answers.flatMap((svar) => (svar.state === 'ok' ? svar.problems : []))
const restOf = (ident: Personidentifikator) =>
  Promise.all([arena().listAktiviteter(ident), arena().listVedtak(ident), arena().listMeldekort(ident)])

describe('the script of each life, through the adapter', () => {
  it.each(personaNames)('%s', async (name) => {
    const { ident } = simulators.population.personas[name]
    const facts = arenaScript[name](simulators.population.today)
    expect(facts.length).toBeGreaterThan(0)
    for (const { part, says, shows, state } of facts) {
      const wanted = [...shows, ...(state === undefined ? [] : [state])]
      const rows = (await rowsOf(part, ident)).map(told)
      const found = rows.some((row) => wanted.every((each) => row.includes(each)))
      expect(found, `${part}: ${says} (${wanted.join(', ')}) in ${JSON.stringify(rows)}`).toBe(true)
    }
  })

  it('is of twenty people, and only those of the unknown codes give problems', async () => {
    expect(personaNames.length).toBeGreaterThanOrEqual(20)
    for (const name of personaNames) {
      const { ident } = simulators.population.personas[name]
      const codes = problemsOf([await arena().getOppfoelging(ident), ...(await restOf(ident))]).map(
        ({ code }) => code,
      )
      expect(new Set(codes), name).toEqual(new Set(name === 'uleseligeDokumenter' ? ['unknownCode'] : []))
    }
  })
})

describe('the same life everywhere', () => {
  it('pays nothing for the cards that were never sent', async () => {
    const { population } = simulators
    const bruker = population.personas.dagpengerForsinket
    const cards = await arena().listMeldekort(bruker.ident)
    const late = cards.state === 'ok' ? listMeldekortToSend(cards.value, population.today) : []
    expect(late.map(({ frist }) => frist)).toEqual(['2026-11-09', '2026-11-23', '2026-12-07'])
    const paid = population
      .stateFacts(bruker)
      .benefits.flatMap((benefit) => listPayments(benefit, population.today))
      .filter(({ dato }) => dato <= population.today)
      .map(({ periode }) => periode.tom)
    expect(paid).toContain('2026-10-18')
    expect(paid).not.toContain('2026-11-01')
    expect(paid).not.toContain('2026-11-15')
  })

  it('knows everybody the state knows, and writes them so that they can be read', async () => {
    const people = simulators.population.list()
    const states = new Map<boolean, Set<string>>()
    for (const bruker of people) {
      const svar = await arena().getOppfoelging(bruker.ident)
      states.set(bruker.stat, new Set([...(states.get(bruker.stat) ?? []), svar.state]))
      if (bruker.persona === null) expect(problemsOf([svar, ...(await restOf(bruker.ident))])).toEqual([])
    }
    expect(states).toEqual(
      new Map([
        [true, new Set(['ok'])],
        [false, new Set(['ingenData'])],
      ]),
    )
  }, 60_000)

  it('has a decision for everybody who is paid by Arena', async () => {
    const { population } = simulators
    const kinds = ['aap', 'dagpenger', 'tiltakspenger'] as const
    const paid = population.list().flatMap((bruker) =>
      population
        .stateFacts(bruker)
        .benefits.flatMap(({ kind }) => kinds.filter((each) => each === kind))
        .map((kind) => ({ bruker, kind })),
    )
    expect(new Set(paid.map(({ kind }) => kind)).size).toBe(3)
    for (const { bruker, kind } of paid) {
      const svar = await arena().listVedtak(bruker.ident)
      const slag = svar.state === 'ok' ? svar.value.map((each) => each.slag) : []
      expect(slag, bruker.persona ?? 'one of the many').toContain(kind)
    }
  }, 60_000)

  it('gives the twins answers that differ in nothing but the ident', async () => {
    const { tvillingUten, tvillingMed } = simulators.population.personas
    for (const path of [
      'v2/arena/hent-status',
      'v2/arena/hent-aktiviteter',
      'v1/vedtak/aap',
      'v1/meldekort',
    ]) {
      const url = `${simulators.urls.arena}/api/${path}`
      const without = await ask(url, { fnr: tvillingUten.ident })
      const having = await ask(url, { fnr: tvillingMed.ident })
      expect(without.text.length).toBeGreaterThan(50)
      expect(having.text.replaceAll(tvillingMed.ident, tvillingUten.ident)).toBe(without.text)
    }
  })

  it('says "none" and "unknown" as each service does', async () => {
    const { personas } = simulators.population
    const told = async (path: string, fnr: string) => {
      const { status, text } = await ask(`${simulators.urls.arena}/api/${path}`, { fnr })
      return status === 200 ? JSON.parse(text) : status
    }
    const { ident } = personas.sykmeldt
    expect(await told('v2/arena/hent-status', '00000000000')).toBe(404)
    expect(await told('v2/arena/hent-aktiviteter', ident)).toBe(204)
    expect(await told('hent-gjeldende-14a-vedtak', ident)).toBeNull()
    expect(await told('v1/vedtak/aap', ident)).toEqual([])
    expect(await told('v1/vedtak/dagpenger', ident)).toEqual({ fnr: ident, perioder: [], beregninger: [] })
    expect((await ask(`${simulators.urls.arena}/api/v1/meldekort`, { fnr: ident }, {})).status).toBe(401)
    expect((await ask(`${simulators.urls.arena}/api/v1/meldekort`, {})).status).toBe(400)
  })

  it('shows nothing when Arena answers about somebody else', async () => {
    const { ident } = simulators.population.personas.langvarigAap
    simulators.setFault('arena', 'wrongPerson')
    const answers = await Promise.all([
      arena().getOppfoelging(ident),
      arena().listVedtak(ident),
      arena().listAktiviteter(ident),
    ])
    simulators.setFault('arena', null)
    for (const svar of answers) expect(svar).toMatchObject({ state: 'utilgjengelig', reason: 'wrongPerson' })
  })

  it('names nobody in an address or a header', async () => {
    for (const { path, headers } of simulators.requests('arena')) {
      expect(path).not.toMatch(/\d{11}/)
      for (const { ident } of Object.values(simulators.population.personas))
        expect(JSON.stringify(headers)).not.toContain(ident)
    }
    expect(simulators.requests('arena').length).toBeGreaterThan(100)
  })
})
