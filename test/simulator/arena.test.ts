import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arenaAdapter } from '#electron/adapters/arena/adapter.ts'
import { arenaHttpClient } from '#electron/adapters/arena/client/httpClient.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { listMeldekortToSend } from '#shared/domain/oppfoelging/meldekort.ts'
import { findDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { formatBeloep, oereSchema } from '#shared/domain/utbetaling/beloep.ts'
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
async function rowsOf(part: Fact['part'], ident: Parameters<ReturnType<typeof arena>['listVedtak']>[0]) {
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
      const answers = await Promise.all([
        arena().getOppfoelging(ident),
        arena().listAktiviteter(ident),
        arena().listVedtak(ident),
        arena().listMeldekort(ident),
      ])
      const codes = answers.flatMap((svar) =>
        svar.state === 'ok' ? svar.problems.map(({ code }) => code) : [],
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

  it('has status and decision for everybody who is paid by Arena, and is unknown where the state is', async () => {
    const { population } = simulators
    let unknown = 0
    for (const bruker of population.list()) {
      const svar = await arena().getOppfoelging(bruker.ident)
      expect(svar.state).toBe(bruker.stat ? 'ok' : 'ingenData')
      unknown += bruker.stat ? 0 : 1
      if (!population.stateFacts(bruker).benefits.some(({ kind }) => kind === 'aap')) continue
      const vedtak = await arena().listVedtak(bruker.ident)
      const slag = vedtak.state === 'ok' ? vedtak.value.map((each) => each.slag) : []
      expect(slag).toContain('aap')
    }
    expect(unknown).toBeGreaterThan(20)
  }, 60_000)

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
      expect(headers).toMatchObject({ 'nav-consumer-id': 'samlet', authorization: 'Bearer training' })
    }
    expect(simulators.requests('arena').length).toBeGreaterThan(100)
  })
})
