import { afterAll, beforeAll, expect, it } from 'vitest'
import { isOpenOppgave } from '#shared/domain/oppgave/arrangeOppgaver.ts'
import { CANARY } from '#test/simulator/population/municipal/canary.ts'
import { ansattOf } from '../access/office.ts'
import { closeDesks, type Desk, openDesk, value } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(closeDesks)

async function list(rolle: Parameters<typeof ansattOf>[0], name: 'oppgave/list' | 'oppgave/listKommunale') {
  desk.services.sessions.signIn(ansattOf(rolle))
  await expect.poll(() => desk.services.katalog.coverage()).toBe(1)
  return value(await desk.call(name, { eier: 'enhetens' }))
}
async function rader(
  rolle: Parameters<typeof ansattOf>[0],
  name: Parameters<typeof list>[1] = 'oppgave/list',
) {
  const svar = await list(rolle, name)
  if (svar.state !== 'ok') throw new Error(svar.state)
  return svar.value.rader
}

it('the unit’s list is open tasks by what falls due first, each with whom it is about', async () => {
  const found = await rader('statligVeileder')
  expect(found.length).toBeGreaterThan(5)
  expect(found.every(({ oppgave }) => isOpenOppgave(oppgave))).toBe(true)
  const frister = found.map(({ oppgave }) => oppgave.frist ?? '9999')
  expect(frister).toEqual([...frister].sort())
  const { solfrid } = desk.simulators.population.personas
  const own = found.find(({ bruker }) => bruker?.navn?.fornavn === 'Solfrid')
  expect(own?.bruker?.brukerId).toBe(desk.services.access.register.toBrukerId(solfrid.ident))
})

it('a task about somebody one may not see is not in it, and no number is', async () => {
  const { kode6, kode7, skjermet } = desk.simulators.population.personas
  const found = await rader('statligVeileder')
  const ids = [kode6, kode7, skjermet].map(({ ident }) => desk.services.access.register.toBrukerId(ident))
  expect(found.filter(({ bruker }) => bruker !== null && ids.includes(bruker.brukerId))).toEqual([])
  expect(JSON.stringify(found)).not.toMatch(/\d{11}/)
})

it('municipal tasks are of another call: restricted to a statlig veileder, shown to the municipality’s own', async () => {
  expect(await list('statligVeileder', 'oppgave/listKommunale')).toEqual({
    state: 'begrenset',
    kilde: 'gosys',
  })
  expect(JSON.stringify(await rader('statligVeileder'))).not.toContain(CANARY)
  const municipal = await rader('kommunalSaksbehandler', 'oppgave/listKommunale')
  expect(municipal.map(({ oppgave }) => oppgave.opphav.linje)).toContain('kommune')
})

it('nobody signed in gets none, and a leader sees no case', async () => {
  desk.services.sessions.signOut()
  expect(await desk.call('oppgave/list', { eier: 'mine' })).toMatchObject({ ok: false })
  expect(await list('navLeder', 'oppgave/list')).toEqual({ state: 'begrenset', kilde: 'gosys' })
})

it('says that it may lack tasks when the register of protected people does not answer, and asks it no more in vain', async () => {
  desk.services.sessions.signOut()
  desk.simulators.setFault('personkort', 'serverError')
  desk.services.sessions.signIn(ansattOf('statligVeileder'))
  const svar = value(await desk.call('oppgave/list', { eier: 'enhetens' }))
  expect(svar).toMatchObject({ state: 'ok', problems: [{ code: 'notAnswered' }] })
  expect(svar.state === 'ok' && svar.value.rader.every(({ bruker }) => bruker === null)).toBe(true)
})
