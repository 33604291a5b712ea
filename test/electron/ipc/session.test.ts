import { afterAll, describe, expect, it } from 'vitest'
import { ansattOf } from '../access/office.ts'
import { closeDesks, error, meet, openDesk, value } from './desk.ts'

afterAll(closeDesks)

describe('signing in', () => {
  it('is as somebody of the directory, with the role the directory gives', async () => {
    const desk = await openDesk()
    expect(value(await desk.call('session/get', null))).toBeNull()
    const [ansatt] = value(await desk.call('session/listTrainingUsers', null))
    const session = value(await desk.call('session/signIn', { navIdent: ansatt?.navIdent ?? '' }))
    expect(session).toMatchObject({ ansatt, training: true })
    expect(value(await desk.call('session/get', null))).toEqual(session)
  })

  it('is not as anybody else, and leaves who was there', async () => {
    const desk = await openDesk()
    const before = desk.services.sessions.signIn(ansattOf('navLeder'))
    const unknown = { navIdent: 'Z999999' }
    expect(error(await desk.call('session/signIn', unknown))).toEqual({ kind: 'notFound', what: 'ansatt' })
    expect(value(await desk.call('session/get', null))).toEqual(before)
  })

  it('fails as a source does when the directory is down', async () => {
    const desk = await openDesk()
    desk.simulators.setFault('katalog', 'forbidden')
    const failure = { kind: 'sourceUnavailable', source: 'katalog' }
    expect(error(await desk.call('session/signIn', { navIdent: 'Z990001' }))).toEqual(failure)
    expect(error(await desk.call('session/listTrainingUsers', null))).toEqual(failure)
  })
})

describe('signing out', () => {
  it('leaves nobody in main: ids stand for nobody, and the directory is empty', async () => {
    const desk = await openDesk()
    const { solfrid } = desk.simulators.population.personas
    const brukerId = await meet(desk, ansattOf('statligVeileder'), solfrid.ident)
    await expect.poll(() => desk.services.katalog.coverage(), { timeout: 10_000 }).toBe(1)
    await desk.call('session/signOut', null)
    expect(error(await desk.call('bruker/person', { brukerId }))).toEqual({
      kind: 'forbidden',
      reason: 'noSession',
    })
    const { katalog, sessions, access } = desk.services
    expect(katalog.search(ansattOf('statligVeileder'), solfrid.navn.fornavn, 20).total).toBe(0)
    sessions.signIn(ansattOf('statligVeileder'))
    expect(access.register.findIdent(brukerId)).toBeUndefined()
    expect(error(await desk.call('bruker/person', { brukerId }))).toEqual({
      kind: 'notFound',
      what: 'bruker',
    })
  })

  it('of nobody is nothing', async () => {
    const desk = await openDesk()
    expect(value(await desk.call('session/signOut', null))).toBeNull()
  })
})
