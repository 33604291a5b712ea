import { afterAll, describe, expect, it } from 'vitest'
import { ansattOf } from '../access/office.ts'
import { closeDesks, error, meet, openDesk, value } from './desk.ts'

afterAll(closeDesks)
const veileder = ansattOf('statligVeileder')
const cleared = ansattOf('statligVeileder', { vernetilganger: ['skjermet'] })

describe('the person on the screen', () => {
  it('carries that the person is skjermet, for those who may see them', async () => {
    const desk = await openDesk()
    const { skjermet } = desk.simulators.population.personas
    const brukerId = await meet(desk, cleared, skjermet.ident)
    const { svar } = value(await desk.call('bruker/person', { brukerId }))
    expect(svar).toMatchObject({ state: 'ok', value: { ident: skjermet.ident, skjermet: true } })
    desk.services.sessions.signIn(veileder)
    desk.services.access.register.toBrukerId(skjermet.ident)
    expect(error(await desk.call('bruker/person', { brukerId }))).toEqual({
      kind: 'forbidden',
      reason: 'person',
    })
  })

  it('carries that an ordinary person is not', async () => {
    const desk = await openDesk()
    const brukerId = await meet(desk, veileder, desk.simulators.population.personas.solfrid.ident)
    const { svar } = value(await desk.call('bruker/person', { brukerId }))
    expect(svar).toMatchObject({ state: 'ok', value: { skjermet: false } })
  })
})
