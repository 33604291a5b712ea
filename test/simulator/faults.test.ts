import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { oskarAdapter } from '#electron/adapters/oskar/adapter.ts'
import { oskarHttpClient } from '#electron/adapters/oskar/client.ts'
import { httpPersonkortClient } from '#electron/adapters/personkort/client/httpClient.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { ask, listUrl } from './ask.ts'
import type { Fault } from './http/faults.ts'
import { type Simulators, startSimulators } from './start.ts'

let simulators: Simulators
beforeEach(async () => {
  simulators = await startSimulators({ size: 20 })
})
afterEach(() => simulators.close())

const clock = { now: () => toTidspunkt('2026-11-23T09:00:00Z') }
const quick = { timeoutMs: 300, backoffMs: [] }
const getSolfrid = () => {
  const client = oskarHttpClient({
    baseUrl: simulators.urls.oskar,
    integrasjon: async () => ({ id: 'samlet', passord: 'training', token: 'training' }),
    ...quick,
  })
  return oskarAdapter({ client, clock }).getSosialhjelp(simulators.population.personas.solfrid.ident)
}
const person = () =>
  personkort({
    client: httpPersonkortClient({
      baseUrl: simulators.urls.personkort,
      getToken: async () => 't',
      ...quick,
    }),
    clock,
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
    simulators.setFault('oskar', fault)
    expect(await getSolfrid()).toMatchObject(expected)
    simulators.setFault('oskar', null)
    expect(await getSolfrid()).toMatchObject({ state: 'ok' })
  })

  it('wrongPerson is told apart by every register of Personkort that names its person', async () => {
    const { ident } = simulators.population.personas.aapMann
    const periode = { fom: simulators.population.today, tom: simulators.population.today }
    simulators.setFault('personkort', 'wrongPerson')
    const wrong = { state: 'utilgjengelig', reason: 'wrongPerson' }
    const { person: port, utbetaling } = person()
    expect(await port.getPerson(ident)).toMatchObject(wrong)
    expect(await port.getPersonvern(ident)).toMatchObject(wrong)
    expect(await port.getKontaktinformasjon(ident)).toMatchObject(wrong)
    expect(await port.listFullmakter(ident)).toMatchObject(wrong)
    expect(await utbetaling.listUtbetalinger(ident, periode)).not.toMatchObject({ state: 'ok' })
  })

  it('can be of one path and of so many calls', async () => {
    simulators.setFault('oskar', 'serverError', { times: 1 })
    const statuses = [await status(), await status()]
    expect(statuses).toEqual([500, 200])
    simulators.setFault('oskar', 'serverError', { path: '/dokumenter/' })
    expect(await status()).toBe(200)
    expect(await getSolfrid()).toMatchObject({ state: 'ok', value: { unreadableDocuments: 3 } })
  })

  const status = async () => (await ask(listUrl(simulators), { fnr: 'x' })).status
})

describe('a simulator', () => {
  it('refuses connections when stopped, and is back on the same port', async () => {
    const before = simulators.urls.oskar
    await simulators.stop('oskar')
    expect(await getSolfrid()).toMatchObject({ state: 'utilgjengelig', reason: 'connection' })
    expect(await person().person.getPerson(simulators.population.personas.solfrid.ident)).toMatchObject({
      state: 'ok',
    })
    await simulators.restart('oskar')
    expect(simulators.urls.oskar).toBe(before)
    expect(await getSolfrid()).toMatchObject({ state: 'ok' })
  })

  it('lets go of a call that hangs when it is stopped', async () => {
    simulators.setFault('oskar', 'slow')
    const hanging = ask(listUrl(simulators), { fnr: 'x' })
    const rejected = expect(hanging).rejects.toThrow()
    while (simulators.requests('oskar').length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await simulators.stop('oskar')
    await rejected
  })

  it('waits as long as it is told', async () => {
    simulators.setLatency('alle', 120)
    const start = performance.now()
    await ask(listUrl(simulators), { fnr: 'x' })
    expect(performance.now() - start).toBeGreaterThanOrEqual(110)
  })

  it('remembers what it was asked', async () => {
    await getSolfrid()
    const [first] = simulators.requests('oskar')
    expect(first).toMatchObject({
      method: 'POST',
      status: 200,
      body: { fnr: simulators.population.personas.solfrid.ident },
      headers: { integrasjonid: 'samlet', authorization: 'Bearer training' },
    })
    expect(first?.path).toMatch(/soknader\/soknader\?sporingsId=[0-9a-f-]{36}$/)
    expect(simulators.requests('personkort')).toEqual([])
  })
})
