import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { gosysAdapter } from '#electron/adapters/gosys/adapter.ts'
import { gosysHttpClient } from '#electron/adapters/gosys/client/httpClient.ts'
import { gosysSkrivingAdapter } from '#electron/adapters/gosys/skrivingAdapter.ts'
import { httpPersonkortClient } from '#electron/adapters/personkort/client/httpClient.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { addBlokk } from '#shared/domain/oppgave/beskrivelse.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import type { Fault } from '#test/simulator/http/faults.ts'
import { aktoerIder } from '#test/simulator/population/aktoerId.ts'
import { CANARY } from '#test/simulator/population/municipal/canary.ts'
import { type Simulators, startSimulators } from '#test/simulator/start.ts'
import { clock } from './samples.ts'

let simulators: Simulators
beforeAll(async () => {
  simulators = await startSimulators({ size: 300 })
})
afterEach(() => {
  simulators.setFault('gosys', null)
  simulators.setFault('personkort', null)
})
afterAll(() => simulators.close())

const getToken = async () => 'training'
function ports(timeoutMs = 8000) {
  const quick = { timeoutMs, backoffMs: [] }
  const register = personkort({
    client: httpPersonkortClient({ baseUrl: simulators.urls.personkort, getToken, ...quick }),
    clock,
  })
  const client = gosysHttpClient({ baseUrl: simulators.urls.gosys, getToken, ...quick })
  const config = { client, clock, findAktoerId: register.aktoerId.findAktoerId }
  return { gosys: gosysAdapter(config), skriving: gosysSkrivingAdapter(config) }
}
const persona = (name: keyof Simulators['population']['personas']) =>
  simulators.population.personas[name].ident

async function tasksOf(ident: Personidentifikator): Promise<Oppgave[]> {
  const svar = await ports().gosys.listForBruker(ident, 'stat')
  if (svar.state !== 'ok') throw new Error(svar.state)
  return svar.value
}
const first = async (ident: Personidentifikator) => {
  const [oppgave] = await tasksOf(ident)
  if (oppgave?.versjon == null) throw new Error('no task')
  return { oppgave, lest: { id: oppgave.id, versjon: oppgave.versjon } }
}
const block = { klokke: '09:00', navn: 'Vigdis Statseksempel', ident: 'Z990001', enhet: '9901' }

describe('Gosys over the wire', () => {
  it('tells of a call-back due in two working days, and what has been said', async () => {
    const [callBack, ...others] = await tasksOf(persona('solfrid'))
    expect(callBack).toMatchObject({
      type: { kode: 'KONT_BRUK' },
      frist: '2026-11-24',
      tilordnet: 'Z990001',
      beskrivelse: { blokker: [{ header: { ident: 'Z990001' } }, { header: { enhet: '4100' } }] },
    })
    expect(callBack?.beskrivelse.raw).toContain('\r\n')
    expect(others.map(({ status }) => status)).toEqual(['opprettet', 'ferdigstilt'])
  })

  it('knows who has no tasks', async () => {
    const { gosys } = ports()
    expect(await gosys.listForBruker(persona('delerIkkeVilkaar'), 'stat')).toMatchObject({
      state: 'ingenData',
    })
    expect(await gosys.listForBruker(persona('doed'), 'stat')).toMatchObject({
      value: [{ status: 'ferdigstilt' }],
    })
  })

  it('shows the broken heading as text, and unknown codes raw', async () => {
    const svar = await ports().gosys.listForBruker(persona('uleseligeDokumenter'), 'stat')
    if (svar.state !== 'ok') throw new Error(svar.state)
    const strange = svar.value.find(({ tema }) => tema.kode === 'XQZ')
    expect(strange).toMatchObject({ tema: { navn: null }, type: { kode: 'NY_TYPE_27', navn: null } })
    expect(strange?.beskrivelse.blokker.map(({ header }) => header?.enhet ?? null)).toEqual([
      null,
      null,
      '4100',
    ])
    expect(strange?.beskrivelse.blokker[0]?.tekst).toMatch(/^--- 31\.02\.2026/)
    expect(svar.problems.map(({ code }) => code)).toEqual(['unknownCode', 'unknownCode'])
  })

  it('never has an fnr in an address, and a correlation id on every call', async () => {
    await tasksOf(persona('solfrid'))
    const asked = simulators.requests('gosys')
    const idents = simulators.population.list().map(({ ident }) => ident)
    expect(asked.length).toBeGreaterThan(3)
    for (const { path, headers } of asked) {
      expect(idents.filter((ident) => path.includes(ident))).toEqual([])
      expect(headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  it('gives the twins the same state tasks, and the municipal one to the municipal line only', async () => {
    const { gosys } = ports()
    const seen = async (name: 'tvillingUten' | 'tvillingMed') =>
      (await tasksOf(persona(name))).map(({ id: _, opphav: { ref: __, ...opphav }, ...task }) => ({
        ...task,
        opphav,
      }))
    expect(await seen('tvillingMed')).toEqual(await seen('tvillingUten'))
    expect(await gosys.listForBruker(persona('tvillingUten'), 'kommune')).toMatchObject({
      state: 'ingenData',
    })
    const municipal = await gosys.listForBruker(persona('tvillingMed'), 'kommune')
    expect(municipal).toMatchObject({ value: [{ tema: { kode: 'OKSOS' }, opphav: { linje: 'kommune' } }] })
    expect(JSON.stringify(municipal)).toContain(CANARY)
  })

  it("keeps municipal tasks out of the unit's list for the state, and says whom each is about", async () => {
    const { gosys } = ports()
    const [stat, kommune] = [
      await gosys.listForEnhet('9901', 'stat'),
      await gosys.listForEnhet('9901', 'kommune'),
    ]
    if (stat.state !== 'ok' || kommune.state !== 'ok') throw new Error('no list')
    expect(stat.value.length).toBeGreaterThan(150)
    expect(JSON.stringify(stat)).not.toMatch(/OKSOS|KANARI/)
    expect(kommune.value.every(({ oppgave }) => oppgave.tema.kode === 'OKSOS')).toBe(true)
    expect(stat.value.map(({ bruker }) => bruker?.ident)).toContain(persona('kode7'))
    expect(await gosys.listForAnsatt('Z990001', 'stat')).toMatchObject({ state: 'ok' })
  })

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
  ])('meets %s as what it is', async (fault, expected) => {
    simulators.setFault('gosys', fault)
    const { gosys } = ports(fault === 'slow' ? 300 : 8000)
    expect(await gosys.listForBruker(persona('solfrid'), 'stat')).toMatchObject(expected)
  })

  it('asks for nobody when the register tells of somebody else', async () => {
    const before = simulators.requests('gosys').length
    simulators.setFault('personkort', 'wrongPerson')
    expect(await ports().gosys.listForBruker(persona('solfrid'), 'stat')).toMatchObject({
      state: 'utilgjengelig',
      kilde: 'gosys',
      reason: 'wrongPerson',
    })
    expect(simulators.requests('gosys')).toHaveLength(before)
  })
})

describe('writing over the wire', () => {
  it('makes a task that is then there', async () => {
    const { gosys, skriving } = ports()
    const ident = persona('kode6Utland')
    const made = await skriving.create(ident, {
      tema: 'OPP',
      type: 'KONT_BRUK',
      prioritet: 'normal',
      aktivFra: toDato('2026-11-23'),
      beskrivelse: 'Kontakt bruker.',
    })
    expect(made).toMatchObject({ ok: true, value: { versjon: 1, status: 'opprettet' } })
    expect(await gosys.listForBruker(ident, 'stat')).toMatchObject({
      value: [{ type: { kode: 'KONT_BRUK' } }],
    })
  })

  it('puts a block on top and closes, and loses nothing of what was there', async () => {
    const { gosys, skriving } = ports()
    const { oppgave, lest } = await first(persona('aapMann'))
    const beskrivelse = addBlokk(oppgave.beskrivelse.raw, {
      ...block,
      dato: toDato('2026-11-23'),
      tekst: 'Ferdig.',
    })
    const done = await skriving.replace(lest, { status: 'ferdigstilt', beskrivelse, endretAvEnhet: '9901' })
    expect(done).toMatchObject({ ok: true, value: { status: 'ferdigstilt', versjon: lest.versjon + 1 } })
    const svar = await gosys.getOppgave(lest.id)
    if (svar.state !== 'ok') throw new Error(svar.state)
    const after = svar.value.oppgave
    expect(after.beskrivelse.raw.endsWith(oppgave.beskrivelse.raw)).toBe(true)
    const { tema, type, frist, tilordnet, gjelder, opprettet, enhet } = oppgave
    expect(after).toMatchObject({ tema, type, frist, tilordnet, gjelder, opprettet, enhet })
  })

  it('loses the race with what is there now, by PUT and by PATCH', async () => {
    const { skriving } = ports()
    const { lest } = await first(persona('tolkOgSikkerhet'))
    expect(await skriving.change(lest, { tilordnet: 'Z990004' })).toMatchObject({ ok: true })
    const error = { kind: 'conflict', current: { tilordnet: 'Z990004', versjon: lest.versjon + 1 } }
    expect(await skriving.change(lest, { tilordnet: 'Z990001' })).toMatchObject({ error })
    expect(await skriving.replace(lest, { tilordnet: null })).toMatchObject({ error })
  })

  it('tells in the history who has had it', async () => {
    const { gosys, skriving } = ports()
    const { lest } = await first(persona('skjermet'))
    await skriving.change(lest, { tilordnet: 'Z990004', status: 'aapnet' })
    expect(await gosys.listHendelser(lest.id, 'stat')).toMatchObject({
      value: [{ tilordnet: 'Z990004', status: { kode: 'AAPNET' } }, { status: { kode: 'OPPRETTET' } }],
    })
  })

  it('is uncertain when the answer is lost, though it was done', async () => {
    const { gosys, skriving } = ports()
    const { lest } = await first(persona('enslig'))
    simulators.setFault('gosys', 'truncated')
    const result = await skriving.change(lest, { prioritet: 'lav' })
    simulators.setFault('gosys', null)
    expect(result).toEqual({ ok: false, error: { kind: 'uncertain', reason: 'connection' } })
    expect(await gosys.getOppgave(lest.id)).toMatchObject({
      value: { oppgave: { prioritet: 'lav', versjon: lest.versjon + 1 } },
    })
    expect(aktoerIder(simulators.population).of(persona('enslig'))).toMatch(/^9990\d{9}$/)
  })
})
