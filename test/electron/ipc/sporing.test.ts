import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { brukerParts } from '#shared/contract/bruker.ts'
import type { PartName } from '#shared/contract/contract.ts'
import { callNames } from '#shared/contract/names.ts'
import type { Rolle } from '#shared/domain/tilgang/rolle.ts'
import { ansattOf, newProfile } from '../access/office.ts'
import { closeDesks, type Desk, error, meet, openDesk } from './desk.ts'

afterAll(closeDesks)
const parts = callNames.filter((name): name is PartName => name in brukerParts)
const logs = ['stat', 'kommune', 'sikkerhet'] as const

/** A desk whose three logs are files, read as lines. */
async function openLoggedDesk() {
  const profile = newProfile()
  const fileOf = (log: string) => path.join(profile, `${log}.log`)
  const sporing = Object.fromEntries(logs.map((log) => [log, fileOf(log)]))
  writeFileSync(path.join(profile, 'innstillinger.json'), JSON.stringify({ sporing }))
  for (const log of logs) writeFileSync(fileOf(log), '')
  const desk = await openDesk({ profile })
  const lines = (log: (typeof logs)[number]) => readFileSync(fileOf(log), 'utf8').split('\n').filter(Boolean)
  return { desk, profile, lines }
}

async function seeAll(desk: Desk, rolle: Rolle, ident: string) {
  const brukerId = await meet(desk, ansattOf(rolle), ident)
  // As when a window asks, and asks again.
  await Promise.all(parts.map((name) => desk.call(name, { brukerId })))
  await Promise.all(parts.map((name) => desk.call(name, { brukerId, again: true })))
}

describe('what is seen is logged', () => {
  it('once a bruker and line, each in its own log, however many parts are shown', async () => {
    const { desk, lines } = await openLoggedDesk()
    const { solfrid, aapMann } = desk.simulators.population.personas
    await seeAll(desk, 'kommunalSaksbehandler', solfrid.ident)
    await expect.poll(() => lines('kommune')).toHaveLength(1)
    await seeAll(desk, 'kommunalSaksbehandler', aapMann.ident)
    await expect.poll(() => lines('kommune')).toHaveLength(2)
    const duid = (log: 'stat' | 'kommune') => lines(log).map((line) => /duid=(\d+)/.exec(line)?.[1])
    expect(duid('stat')).toEqual([solfrid.ident, aapMann.ident])
    expect(duid('kommune')).toEqual([solfrid.ident, aapMann.ident])
    expect(lines('sikkerhet')).toEqual([])
  })

  it('never in the municipality’s log for a role without the right, never in the state’s for a refusal', async () => {
    const { desk, lines } = await openLoggedDesk()
    const { tvillingMed } = desk.simulators.population.personas
    await seeAll(desk, 'statligVeileder', tvillingMed.ident)
    await expect.poll(() => lines('stat')).toHaveLength(1)
    expect(lines('kommune')).toEqual([])
  })

  it('as a refusal in the security log alone when the person is protected', async () => {
    const { desk, lines } = await openLoggedDesk()
    const { kode6 } = desk.simulators.population.personas
    desk.services.sessions.signIn(ansattOf('statligVeileder'))
    const brukerId = desk.services.access.register.toBrukerId(kode6.ident)
    for (const name of parts) await desk.call(name, { brukerId })
    await expect.poll(() => lines('sikkerhet')).toHaveLength(1)
    expect(lines('sikkerhet')[0]).toContain('flexString1=Deny')
    expect([...lines('stat'), ...lines('kommune')]).toEqual([])
  })

  it('anew when the same employee has been out, and when a protected number is searched for', async () => {
    const { desk, lines } = await openLoggedDesk()
    const { solfrid, kode7 } = desk.simulators.population.personas
    await seeAll(desk, 'statligVeileder', solfrid.ident)
    desk.services.sessions.signOut()
    await seeAll(desk, 'statligVeileder', solfrid.ident)
    await expect.poll(() => lines('stat')).toHaveLength(2)
    await desk.call('soek/finn', { tekst: kode7.ident })
    await expect.poll(() => lines('sikkerhet')).toHaveLength(1)
    expect(lines('sikkerhet')[0]).toContain(`duid=${kode7.ident}`)
  })

  it('or it is not seen: a disk that will not keep the line keeps the person back', async () => {
    const { desk, profile, lines } = await openLoggedDesk()
    const { solfrid } = desk.simulators.population.personas
    const brukerId = await meet(desk, ansattOf('kommunalSaksbehandler'), solfrid.ident)
    const queue = path.join(profile, 'sporing/kommune.ko')
    rmSync(queue, { force: true })
    mkdirSync(queue)
    expect(error(await desk.call('bruker/soeknader', { brukerId }))).toEqual({ kind: 'notLogged' })
    expect((await desk.call('bruker/person', { brukerId })).ok).toBe(true)
    await expect.poll(() => lines('stat')).toHaveLength(1)
  })
})
