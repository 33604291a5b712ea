import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oskarAdapter } from '#electron/adapters/oskar/adapter.ts'
import { oskarHttpClient } from '#electron/adapters/oskar/client.ts'
import { writerDocumentSchema } from '#electron/adapters/oskar/schema/writer.ts'
import { httpPersonkortClient } from '#electron/adapters/personkort/client/httpClient.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import { listWriterProblems } from '#electron/adapters/writing/writerProblems.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { isValidBySchema } from '#test/conformance/formats/draft06.ts'
import { toDigisosSoker } from './oskar/sak.ts'
import type { Quirk } from './population/municipal/plan.ts'
import { createPopulation } from './population/population.ts'
import { type Simulators, startSimulators } from './start.ts'

/** Beside the repository, where it is at all. */
const OFFICIAL = path.resolve(
  import.meta.dirname,
  '../../../shared/formats/digisos/schema/digisos/soker/digisos-soker.json',
)

/** What the published schema does not mind: order, precision, and that there is no document at all. */
const HARMLESS: readonly Quirk[] = ['unorderedEvents', 'mixedInstants', 'noDocument']

describe('the documents of 2,000 people', () => {
  const population = createPopulation({ size: 2000, seed: 1, today: toDato('2026-11-23') })
  const plans = population.list().flatMap(({ ident }) => population.municipalFacts(ident)?.soeknader ?? [])
  const problems = (plan: (typeof plans)[number]) =>
    listWriterProblems(writerDocumentSchema, toDigisosSoker(plan))

  it('are what the published schema wants, unless they are meant not to be', () => {
    const healthy = plans.filter(({ quirks }) => quirks.every((quirk) => HARMLESS.includes(quirk)))
    expect(healthy.length).toBeGreaterThan(1000)
    expect(healthy.flatMap(problems)).toEqual([])
  })

  const present = existsSync(OFFICIAL)
  if (!present) it.skip('the official Digisos schemas are not beside the repository', () => undefined)
  it.runIf(present)('are valid by the official draft-06 schema itself', () => {
    const healthy = plans
      .filter(({ quirks }) => quirks.every((quirk) => HARMLESS.includes(quirk)))
      .slice(0, 300)
    expect(healthy.filter((plan) => !isValidBySchema(OFFICIAL, toDigisosSoker(plan)))).toEqual([])
  })

  it('are refused when they hold what the schema does not know', () => {
    const broken = plans.filter(({ quirks }) =>
      quirks.some(
        (quirk) => quirk === 'unknownEventType' || quirk === 'unreadableEvent' || quirk === 'noEvents',
      ),
    )
    expect(broken.length).toBeGreaterThan(10)
    expect(broken.filter((plan) => problems(plan).length === 0)).toEqual([])
  })

  it('tell of nothing that is not yet decided', () => {
    const now = '2026-11-24'
    for (const plan of plans.filter(({ quirks }) => quirks.length === 0)) {
      const document = writerDocumentSchema.parse(toDigisosSoker(plan))
      expect(document.hendelser.filter(({ hendelsestidspunkt }) => hendelsestidspunkt > now)).toEqual([])
    }
  })
})

describe('the adapters', { timeout: 60_000 }, () => {
  let simulators: Simulators
  beforeAll(async () => {
    simulators = await startSimulators({ size: 300 })
  })
  afterAll(() => simulators.close())
  const clock = { now: () => toTidspunkt('2026-11-23T09:00:00Z') }
  const found = (svar: Kildesvar<unknown>) => (svar.state === 'ok' ? svar.problems : svar.state)

  it('read every healthy person without a complaint', async () => {
    const client = httpPersonkortClient({ baseUrl: simulators.urls.personkort, getToken: async () => 't' })
    const { person, noekkelopplysninger } = personkort({ client, clock })
    for (const { ident } of simulators.population.list()) {
      expect(found(await person.getPerson(ident)), 'person').toEqual([])
      expect(found(await person.getPersonvern(ident)), 'vern').toEqual([])
      expect([[], 'ingenData']).toContainEqual(found(await person.getKontaktinformasjon(ident)))
      expect([[], 'ingenData']).toContainEqual(found(await person.listFullmakter(ident)))
      expect([[], 'ingenData']).toContainEqual(found(await person.listKontaktpersoner(ident, 'kommune')))
      expect([[], 'ingenData']).toContainEqual(found(await noekkelopplysninger.getNoekkelopplysninger(ident)))
    }
  })

  it('understand every status and sign of the state payouts, and flag only the sums that are wrong', async () => {
    const client = httpPersonkortClient({ baseUrl: simulators.urls.personkort, getToken: async () => 't' })
    const { utbetaling } = personkort({ client, clock })
    const periode = { fom: toDato('2025-01-01'), tom: toDato('2027-12-31') }
    const statuses = new Set<string>()
    for (const bruker of simulators.population.list()) {
      const svar = await utbetaling.listUtbetalinger(bruker.ident, periode)
      if (svar.state !== 'ok') continue
      for (const each of svar.value) statuses.add(each.status)
      const wrong = svar.value.filter(({ sum }) => sum !== 'stemmer')
      const meant = simulators.population
        .stateFacts(bruker)
        .benefits.flatMap(({ mishaps }) => Object.values(mishaps))
        .filter((mishap) => mishap === 'stemmerIkke')
      expect(wrong.length).toBeLessThanOrEqual(meant.length)
    }
    expect(statuses).toEqual(new Set(['utbetalt', 'planlagt', 'returnert', 'stoppet']))
  })

  it('read every søknad, and complain only of the wild ones', async () => {
    const client = oskarHttpClient({
      baseUrl: simulators.urls.oskar,
      integrasjon: async () => ({ id: 'samlet', passord: 'training', token: 'training' }),
    })
    const adapter = oskarAdapter({ client, clock })
    for (const { ident } of simulators.population.list()) {
      const svar = await adapter.getSosialhjelp(ident)
      const facts = simulators.population.municipalFacts(ident)
      if (facts === null) expect(svar.state).toBe('ingenData')
      else if (facts.soeknader.every(({ quirks }) => quirks.length === 0)) expect(found(svar)).toEqual([])
      else expect(svar).toMatchObject({ state: 'ok' })
    }
  })

  it('show the broken documents for what they are', async () => {
    const client = oskarHttpClient({
      baseUrl: simulators.urls.oskar,
      integrasjon: async () => ({ id: 'samlet', passord: 'training', token: 'training' }),
    })
    const { ident } = simulators.population.personas.uleseligeDokumenter
    const svar = await oskarAdapter({ client, clock }).getSosialhjelp(ident)
    if (svar.state !== 'ok') throw new Error(svar.state)
    expect(svar.value.unreadableDocuments).toBe(1)
    expect(svar.value.soeknader.reduce((sum, each) => sum + each.unreadableEvents, 0)).toBeGreaterThan(0)
    expect(svar.problems.map(({ code }) => code)).toContain('unknownType')
  })
})
