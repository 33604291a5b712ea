import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Simulated } from '#test/simulator/start.ts'
import { ansattOf } from '../access/office.ts'
import { closeDesks, type Desk, meet, openDesk, value } from './desk.ts'

let desk: Desk
let brukerId: BrukerId
beforeAll(async () => {
  desk = await openDesk()
  const { solfrid } = desk.simulators.population.personas
  brukerId = await meet(desk, ansattOf('kommunalSaksbehandler'), solfrid.ident)
})
afterAll(closeDesks)

/** How many times a source was asked something while this was done. */
async function countCalls(kilde: Simulated, part: string, act: () => Promise<unknown>): Promise<number> {
  const count = () =>
    desk.simulators
      .requests(kilde)
      .filter(({ path, body }) => `${path} ${JSON.stringify(body)}`.includes(part)).length
  const before = count()
  await act()
  return count() - before
}
const person = (again: boolean) => desk.call('bruker/person', { brukerId, again })
const kontor = (again: boolean) => desk.call('bruker/kontor', { brukerId, again })
const soeknader = (again: boolean) => desk.call('bruker/soeknader', { brukerId, again })
const utbetalinger = (again: boolean) => desk.call('bruker/kommunaleUtbetalinger', { brukerId, again })
const PERSONDATA = '"operationName":"hentPersondata"'
const OFFICE = '/norg2/api/v1/enhet/navkontor/'
const SAKER = '/soknader/soknader?'

/** Longer than what counts as one press of a key. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 150))

it('shares what was heard a moment ago among the parts of one screen', async () => {
  await person(false)
  expect(await countCalls('personkort', PERSONDATA, () => Promise.all([person(false), kontor(false)]))).toBe(
    0,
  )
  expect(await countCalls('oskar', SAKER, () => Promise.all([soeknader(false), utbetalinger(false)]))).toBe(1)
})

it('asks the source itself when somebody asks again', async () => {
  await person(false)
  expect(await countCalls('personkort', PERSONDATA, () => person(true))).toBe(1)
  expect(await countCalls('personkort', OFFICE, () => kontor(true))).toBe(1)
})

it('asks again also while an earlier question is under way', async () => {
  const both = () => Promise.all([soeknader(false), soeknader(true)])
  expect(await countCalls('oskar', SAKER, both)).toBe(2)
})

it('asks once for the parts that one press of a key asks for', async () => {
  await pause()
  expect(await countCalls('personkort', PERSONDATA, () => Promise.all([person(true), kontor(true)]))).toBe(1)
  expect(await countCalls('oskar', SAKER, () => Promise.all([soeknader(true), utbetalinger(true)]))).toBe(1)
})

it('shows what the source says now', async () => {
  await person(false)
  await pause()
  desk.simulators.setFault('personkort', 'serverError', { path: '/graphql' })
  expect(value(await person(false)).svar.state).toBe('ok')
  expect(value(await person(true)).svar.state).toBe('utilgjengelig')
  desk.simulators.setFault('personkort', null)
  expect(value(await person(true)).svar.state).toBe('ok')
})

it('never goes past the guard', async () => {
  const { kode6 } = desk.simulators.population.personas
  const hidden = desk.services.access.register.toBrukerId(kode6.ident)
  const asked = async () =>
    expect(await desk.call('bruker/person', { brukerId: hidden, again: true })).toMatchObject({ ok: false })
  expect(await countCalls('personkort', PERSONDATA, asked)).toBe(0)
})
