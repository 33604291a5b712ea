import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, documentUrl, listUrl, municipalCalls, personkortCalls } from './ask.ts'
import { CANARY } from './population/municipal/canary.ts'
import { type Simulators, startSimulators } from './start.ts'

let simulators: Simulators
beforeAll(async () => {
  simulators = await startSimulators()
})
afterAll(() => simulators.close())

const saker = z.array(
  z.object({ fiksDigisosId: z.string(), digisosSoker: z.object({ metadata: z.string() }) }),
)

/** Every text below a value, with where it stands. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`))
}

/** Free text and references; not codes, dates, numbers and file ids. */
const READABLE =
  /\.(tittel|beskrivelse|dokumenttype|tilleggsinformasjon|mottaker|utbetalingsmetode|referanse|saksreferanse|utbetalingsreferanse|rammevedtaksreferanse|vilkarreferanse|dokumentasjonkravreferanse|tekst|navn|enhet)(\.\d+)?$/

describe('the twins', () => {
  it('get state-side answers that differ in nothing but the ident', async () => {
    const { tvillingUten, tvillingMed } = simulators.population.personas
    expect(tvillingUten.ident).not.toBe(tvillingMed.ident)
    const calls = Object.entries(personkortCalls(tvillingUten.ident))
    for (const [name, [path, body]] of calls) {
      const without = await ask(`${simulators.urls.personkort}${path}`, body)
      const other = JSON.parse(JSON.stringify(body).replaceAll(tvillingUten.ident, tvillingMed.ident))
      const having = await ask(`${simulators.urls.personkort}${path}`, other)
      expect(without.status, name).toBe(200)
      expect(without.text.length, name).toBeGreaterThan(name === 'skjermet' ? 4 : 20)
      expect(having.text.replaceAll(tvillingMed.ident, tvillingUten.ident), name).toBe(without.text)
      expect(having.text, name).not.toContain(CANARY)
    }
  })

  it('differ on the municipal side', async () => {
    const { tvillingUten, tvillingMed } = simulators.population.personas
    const statuses = async (ident: string) => {
      const answers = Object.values(municipalCalls(ident)).map(([path, body]) =>
        ask(`${simulators.urls.personkort}${path}`, body),
      )
      return (await Promise.all(answers)).map(({ status, text }) => [status, text.length > 2])
    }
    expect(await statuses(tvillingUten.ident)).toEqual([
      [200, false],
      [204, false],
    ])
    expect(await statuses(tvillingMed.ident)).toEqual([
      [200, true],
      [200, true],
    ])
    expect((await ask(listUrl(simulators), { fnr: tvillingUten.ident })).text).toBe('[]')
  })

  it('mark every municipal text with the canary', async () => {
    const { ident } = simulators.population.personas.tvillingMed
    const answers = await Promise.all(
      Object.values(municipalCalls(ident)).map(([path, body]) =>
        ask(`${simulators.urls.personkort}${path}`, body),
      ),
    )
    const list = saker.parse((await ask(listUrl(simulators), { fnr: ident })).json())
    expect(list).toHaveLength(2)
    for (const { fiksDigisosId, digisosSoker } of list)
      answers.push(await ask(documentUrl(simulators, fiksDigisosId, digisosSoker.metadata)))
    const readable = answers
      .flatMap((answer) => texts(answer.json()))
      .filter(([path]) => READABLE.test(path) && !path.includes('stedfortreder'))
    expect(readable.length).toBeGreaterThan(60)
    expect(readable.filter(([, text]) => !text.includes(CANARY))).toEqual([])
  })

  it('leave the canary nowhere else', async () => {
    const others = simulators.population.list().filter(({ persona }) => persona !== 'tvillingMed')
    for (const { ident } of others)
      expect(JSON.stringify(simulators.population.municipalFacts(ident))).not.toContain(CANARY)
  })
})
