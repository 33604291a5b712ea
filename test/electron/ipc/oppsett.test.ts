import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { ansattOf, newProfile } from '../access/office.ts'
import { closeDesks, openDesk, value } from './desk.ts'

afterAll(closeDesks)

/** A folder of exports in which these files are not JSON. */
function folderWith(...names: string[]): string {
  const dir = newProfile()
  for (const name of names) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    writeFileSync(path.join(dir, name), '{"ident": "halv')
  }
  return dir
}

async function listFor(ansatt: Ansatt | undefined, kilder: { oskar?: string; personkort?: string }) {
  const desk = await openDesk({ kilder })
  if (ansatt) desk.services.sessions.signIn(ansatt)
  return value(await desk.call('oppsett/listMappeproblemer', null))
}

describe('files of an export folder that could not be read', () => {
  const saksbehandler = ansattOf('kommunalSaksbehandler')

  it('are counted and named so that the folder’s owner finds them, and nobody is named', async () => {
    const oskar = folderWith('Solfrid Øvre.json', path.join('14859000003', '14859000003.json'))
    const [told] = await listFor(saksbehandler, { oskar })
    expect(told).toMatchObject({ kilde: 'oskar', count: 2 })
    const text = JSON.stringify(told)
    expect(text).not.toMatch(/Solfrid|Øvre|\d{3}/)
    expect(text).toContain('So•••.json')
  })

  it('are counted also beyond the ten that are named', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `fil${i}.json`)
    const [told] = await listFor(saksbehandler, { oskar: folderWith(...names) })
    expect(told).toMatchObject({ count: 12 })
    expect(told?.files).toHaveLength(10)
  })

  it('of the municipality are unknown to those who may not read the case', async () => {
    const desk = await openDesk({ kilder: { oskar: folderWith('a.json') } })
    const listFor = async (ansatt: Ansatt) => {
      desk.services.sessions.signIn(ansatt)
      return value(await desk.call('oppsett/listMappeproblemer', null))
    }
    for (const rolle of ['statligVeileder', 'navLeder', 'teamkoordinator', 'nks', 'sbk'] as const) {
      expect(await listFor(ansattOf(rolle)), rolle).toEqual([])
    }
    expect(await listFor(ansattOf('kvpVeileder'))).toHaveLength(1)
    expect(await listFor(ansattOf('teamkoordinator', { linje: 'kommune' }))).toHaveLength(1)
  })

  it('of Personkort are told to all who may look people up, and to nobody before sign-in', async () => {
    const personkort = folderWith('a.json')
    expect(await listFor(ansattOf('statligVeileder'), { personkort })).toMatchObject([
      { kilde: 'personkort', count: 1 },
    ])
    expect(await listFor(undefined, { personkort })).toEqual([])
  })

  it('are none when the sources are not folders', async () => {
    expect(await listFor(saksbehandler, {})).toEqual([])
  })
})

describe('settings that were put aside', () => {
  it('are told of by name until closed', async () => {
    const profile = newProfile()
    writeFileSync(path.join(profile, 'innstillinger.json'), '{')
    const desk = await openDesk({ profile })
    const told = value(await desk.call('oppsett/getPutAside', null))
    expect(told?.file).toMatch(/^innstillinger\.json\.uleselig-\d+$/)
    await desk.call('oppsett/closePutAside', null)
    expect(value(await desk.call('oppsett/getPutAside', null))).toBeNull()
  })

  it('are not mentioned otherwise', async () => {
    const desk = await openDesk()
    expect(value(await desk.call('oppsett/getPutAside', null))).toBeNull()
  })
})
