import { afterAll, expect, it } from 'vitest'
import { aktoerIder } from '#test/simulator/population/aktoerId.ts'
import { ansattOf } from '../access/office.ts'
import { closeDesks, meet, openDesk, value } from './desk.ts'

afterAll(closeDesks)

it('tells of a task that has come since the bruker was last opened, and keeps telling until another is opened', async () => {
  const desk = await openDesk()
  const { solfrid, aapMann } = desk.simulators.population.personas
  const ansatt = ansattOf('statligVeileder')
  const see = async (ident: string) => {
    const brukerId = await meet(desk, ansatt, ident)
    return value(await desk.call('bruker/oppgaver', { brukerId, again: true })).endringer
  }
  expect(await see(solfrid.ident)).toBeNull()
  await see(aapMann.ident)

  const posted = await fetch(`${desk.simulators.urls.gosys}/api/v1/oppgaver`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-correlation-id': 'test', authorization: 'Bearer test' },
    body: JSON.stringify({
      aktoerId: aktoerIder(desk.simulators.population).of(solfrid.ident),
      tema: 'OPP',
      oppgavetype: 'KONT_BRUK',
      prioritet: 'NORM',
      aktivDato: '2026-11-23',
      fristFerdigstillelse: '2026-11-25',
    }),
  })
  expect(posted.status).toBe(201)

  const news = { endringer: [{ type: 'ny', slag: 'oppgave', navn: 'Kontakt bruker' }], borte: 0 }
  expect(await see(solfrid.ident)).toMatchObject(news)
  expect(await see(solfrid.ident)).toMatchObject(news)
  await see(aapMann.ident)
  expect(await see(solfrid.ident)).toMatchObject({ endringer: [], borte: 0 })
})

it('says nothing of what could not be read or did not come: it may only look gone', async () => {
  const desk = await openDesk()
  const { solfrid, aapMann } = desk.simulators.population.personas
  const ansatt = ansattOf('statligVeileder')
  const see = async (ident: string) => {
    const brukerId = await meet(desk, ansatt, ident)
    return value(await desk.call('bruker/vedtakArena', { brukerId, again: true }))
  }
  await see(aapMann.ident)
  await see(solfrid.ident)
  desk.simulators.setFault('arena', 'serverError', { path: 'aap' })
  const { svar, endringer } = await see(aapMann.ident)
  expect(svar.state === 'ok' ? svar.problems : []).not.toEqual([])
  expect(endringer ?? null).toBeNull()
})
