import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { gosysAdapter } from '#electron/adapters/gosys/adapter.ts'
import { gosysHttpClient } from '#electron/adapters/gosys/client/httpClient.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { aktoerIder } from './population/aktoerId.ts'
import { CANARY } from './population/municipal/canary.ts'
import { type PersonaName, personaNames } from './population/personas/persona.ts'
import type { Fact } from './population/script/fact.ts'
import { gosysScript, kommunaleOppgaverScript } from './population/script/gosys.ts'
import { told } from './population/script/told.ts'
import { type Simulators, startSimulators } from './start.ts'

let simulators: Simulators
beforeAll(async () => {
  simulators = await startSimulators({ size: 400 })
})
afterAll(() => simulators.close())

const headers: Record<string, string> = {
  authorization: 'Bearer training',
  'x-correlation-id': 'a',
  'content-type': 'application/json',
}
const taskSchema = z.looseObject({ id: z.int(), versjon: z.int() })
const pageSchema = z.object({ antallTreffTotalt: z.int(), oppgaver: z.array(taskSchema) })

async function call(method: string, path: string, body?: unknown, more = headers) {
  const response = await fetch(`${simulators.urls.gosys}/api/v1/oppgaver${path}`, {
    method,
    headers: more,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json: unknown = text === '' ? null : JSON.parse(text)
  return { status: response.status, text, json }
}
const page = async (query: string) => pageSchema.parse((await call('GET', `?${query}`)).json)
const aktoerId = (ident: string) => aktoerIder(simulators.population).of(ident) ?? ''
const one = async (id: number) => taskSchema.parse((await call('GET', `/${id}`)).json)
/** An open task of the persona's that Vigdis has. */
const taken = async (name: 'solfrid' | 'aapMann') => {
  const { ident } = simulators.population.personas[name]
  const { oppgaver } = await page(`aktoerId=${aktoerId(ident)}&statuskategori=AAPEN&tilordnetRessurs=Z990001`)
  const [first] = oppgaver
  if (!first) throw new Error(`${name} has no such task`)
  return first
}

describe('Gosys', () => {
  it('asks for a token and a correlation id', async () => {
    const { authorization, ...noToken } = headers
    const { 'x-correlation-id': _, ...noId } = headers
    expect((await call('GET', '', undefined, noToken)).status).toBe(401)
    expect((await call('GET', '', undefined, noId)).status).toBe(400)
    expect(authorization).toBeDefined()
  })

  it('gives 50 at the most, 10 when not told, and all of them page by page', async () => {
    expect((await call('GET', '?limit=51')).status).toBe(400)
    expect((await page('')).oppgaver).toHaveLength(10)
    const { antallTreffTotalt } = await page('statuskategori=AAPEN&tildeltEnhetsnr=9901&limit=1')
    expect(antallTreffTotalt).toBeGreaterThan(200)
    const ids = new Set<number>()
    for (let offset = 0; offset < antallTreffTotalt; offset += 50) {
      const { oppgaver } = await page(`statuskategori=AAPEN&tildeltEnhetsnr=9901&limit=50&offset=${offset}`)
      for (const { id } of oppgaver) ids.add(id)
    }
    expect(ids.size).toBe(antallTreffTotalt)
  })

  it('refuses a filter it does not have: an fnr cannot be asked by', async () => {
    expect((await call('GET', `?ident=1`)).status).toBe(400)
  })

  it('makes a task, finds it, and tells of it in the history', async () => {
    const { ident } = simulators.population.personas.delerIkkeVilkaar
    const body = { aktoerId: aktoerId(ident), tema: 'OPP', oppgavetype: 'KONT_BRUK', prioritet: 'NORM' }
    expect((await call('POST', '', body)).status).toBe(400)
    const made = await call('POST', '', { ...body, aktivDato: '2026-11-23' })
    const { id } = taskSchema.parse(made.json)
    expect(made).toMatchObject({ status: 201, json: { versjon: 1, status: 'OPPRETTET' } })
    expect((await page(`aktoerId=${aktoerId(ident)}`)).oppgaver).toMatchObject([{ id }])
    expect((await call('GET', `/${id}/hendelser`)).json).toMatchObject([{ status: 'OPPRETTET' }])
  })

  it('deletes with PUT what is left out, and raises versjon', async () => {
    const before = await taken('aapMann')
    const { beskrivelse, tilordnetRessurs, ...rest } = before
    expect(beskrivelse).toBeDefined()
    expect(tilordnetRessurs).toBeDefined()
    expect((await call('PUT', `/${before.id}`, rest)).status).toBe(200)
    const after = await one(before.id)
    expect(after.versjon).toBe(before.versjon + 1)
    expect(after).not.toHaveProperty('beskrivelse')
    expect(after).not.toHaveProperty('tilordnetRessurs')
    expect(after['identer']).toEqual(before['identer'])
    expect((await call('PUT', `/${before.id}`, rest)).status).toBe(409)
  })

  it('changes with PATCH what is given, and takes no beskrivelse', async () => {
    const { id, versjon } = await taken('solfrid')
    expect((await call('PATCH', `/${id}`, { id, versjon, beskrivelse: 'x' })).status).toBe(400)
    expect((await call('PATCH', `/${id}`, { id, versjon: versjon - 1, status: 'AAPNET' })).status).toBe(409)
    const done = await call('PATCH', `/${id}`, { id, versjon, status: 'FERDIGSTILT' })
    expect(done.json).toMatchObject({ status: 'FERDIGSTILT', versjon: versjon + 1, tema: 'OPP' })
    expect(done.json).toHaveProperty('ferdigstiltTidspunkt')
  })

  it('has no task with that id', async () => {
    expect((await call('GET', '/1')).status).toBe(404)
  })
})

describe('the twins', () => {
  const tasksOf = async (ident: string) => {
    const { text } = await call('GET', `?aktoerId=${aktoerId(ident)}&limit=50`)
    const { oppgaver } = pageSchema.parse(
      JSON.parse(text.replaceAll(ident, 'IDENT').replaceAll(aktoerId(ident), 'AKTOER')),
    )
    return oppgaver.map(({ id: _, ...task }) => task)
  }

  it('have the same state tasks, and one has a municipal one besides', async () => {
    const { tvillingUten, tvillingMed } = simulators.population.personas
    const without = await tasksOf(tvillingUten.ident)
    const having = await tasksOf(tvillingMed.ident)
    expect(without).toHaveLength(3)
    expect(having.filter(({ tema }) => tema !== 'OKSOS')).toEqual(without)
    expect(having.filter(({ tema }) => tema === 'OKSOS')).toMatchObject([
      { beskrivelse: expect.stringContaining(CANARY) },
    ])
    expect(JSON.stringify(without)).not.toContain(CANARY)
  })
})

describe('the script of each life, through the adapter', () => {
  const clock = { now: () => toTidspunkt('2026-11-23T09:00:00Z') }
  const list = (name: PersonaName, linje: 'stat' | 'kommune') => {
    const found = aktoerId(simulators.population.personas[name].ident)
    const client = gosysHttpClient({ baseUrl: simulators.urls.gosys, getToken: async () => 't' })
    const findAktoerId = async (): Promise<Kildesvar<string>> => ({
      state: 'ok',
      kilde: 'personkort',
      hentet: clock.now(),
      value: found,
      problems: [],
    })
    const { ident } = simulators.population.personas[name]
    return gosysAdapter({ client, clock, findAktoerId }).listForBruker(ident, linje)
  }
  const check = async (name: PersonaName, linje: 'stat' | 'kommune', facts: readonly Fact[]) => {
    const svar = await list(name, linje)
    const rows = svar.state === 'ok' ? svar.value.map(told) : []
    expect(rows).toHaveLength(facts.length)
    for (const { says, shows, state } of facts) {
      const wanted = [...shows, ...(state === undefined ? [] : [state])]
      const found = rows.some((row) => wanted.every((each) => row.includes(each)))
      expect(found, `${says} (${wanted.join(', ')}) in ${JSON.stringify(rows)}`).toBe(true)
    }
    return svar.state === 'ok' ? svar.problems.map(({ code }) => code) : []
  }
  beforeAll(async () => {
    await simulators.close()
    simulators = await startSimulators({ size: 400 })
  })

  it.each(personaNames)('%s', async (name) => {
    const codes = await check(name, 'stat', gosysScript[name](simulators.population.today))
    const isWild = name === 'uleseligeDokumenter'
    expect(codes).toEqual(isWild ? ['unknownCode', 'unknownCode'] : [])
    await check(name, 'kommune', kommunaleOppgaverScript[name]?.(simulators.population.today) ?? [])
  })
})

describe('the texts', () => {
  /** What a state task must never say; the list is a part of the contact centre's own. */
  const MUNICIPAL =
    /sosial|kommun|kvalifiser|\bkvp\b|depositum|husleie|økonom|gjeld(?!er)|nødhjelp|\brus|krisesenter|botilbud|individuell plan|garanti|fengsel|barnevern|etablering|oskar|kanari/i

  it('of state tasks hold nothing municipal', async () => {
    let count = 0
    for (let offset = 0, total = 1; offset < total; offset += 50) {
      const { oppgaver, antallTreffTotalt } = await page(`limit=50&offset=${offset}`)
      total = antallTreffTotalt
      for (const task of oppgaver.filter(({ tema }) => tema !== 'OKSOS')) {
        count++
        expect(String(task['beskrivelse'] ?? '').replaceAll(/^---.*---\r?$/gm, '')).not.toMatch(MUNICIPAL)
      }
    }
    expect(count).toBeGreaterThan(300)
  })
})
