import { afterAll, expect, it } from 'vitest'
import { ansattOf } from '../access/office.ts'
import { closeDesks, meet, openDesk, value } from './desk.ts'

afterAll(closeDesks)

it('main does not start as a training office with a real source in it', async () => {
  await expect(openDesk({ kilder: { gosys: 'https://gosys.example' } })).rejects.toThrow(
    'gosys har en adresse utenfor denne maskinen',
  )
})

it('what was kept of the municipality does not outlive the program, what was kept of the state does', async () => {
  const first = await openDesk()
  const { solfrid } = first.simulators.population.personas
  const ansatt = ansattOf('kommunalSaksbehandler')
  const brukerId = await meet(first, ansatt, solfrid.ident)
  const kept = async (name: 'bruker/soeknader' | 'bruker/person') =>
    value(await first.call(name, { brukerId })).sealed
  const [soeknader, person] = [await kept('bruker/soeknader'), await kept('bruker/person')]
  const again = await openDesk({ profile: first.profile })
  const id = await meet(again, ansatt, solfrid.ident)
  const opened = async (
    name: 'bruker/soeknader' | 'bruker/person',
    sealed: Uint8Array<ArrayBuffer> | undefined,
  ) => value(await again.call(name, { brukerId: id, sealed })).svar.state
  expect(await opened('bruker/soeknader', soeknader)).toBe('ikkeSpurt')
  expect(await opened('bruker/person', person)).toBe('ok')
})
