import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listSiste } from '#electron/usecases/listSiste.ts'
import { RecentStore } from '#electron/usecases/recent.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import {
  ANNA,
  ansattOf,
  answered,
  BO,
  nothing,
  open,
  openOffice,
  removeProfiles,
  silent,
} from '../access/office.ts'

afterAll(removeProfiles)
const anna = { ident: ANNA, navn: { fornavn: 'Anna', mellomnavn: null, etternavn: 'Prøve' } }
const bo = { ident: BO, navn: { fornavn: 'Bo', mellomnavn: null, etternavn: 'Prøve' } }
const kari = ansattOf('statligVeileder')
const ola = ansattOf('kommunalSaksbehandler', { navIdent: 'Z990002' })

function openStore(vern: () => Kildesvar<Personvern> = () => answered(open)) {
  const office = openOffice({ getPersonvern: async () => vern() })
  const recent = new RecentStore(office.profile, office.keyring)
  const dir = path.join(office.profile, 'siste')
  return { office, recent, dir, list: listSiste({ access: office, recent }) }
}

describe('the people opened last', () => {
  it('come newest first, once each', () => {
    const { office, recent } = openStore()
    const session = office.sessions.signIn(kari)
    for (const opened of [anna, bo, anna]) recent.add(session, opened)
    expect(recent.list(session)).toEqual([anna, bo])
  })

  it('are each employee’s own', () => {
    const { office, recent } = openStore()
    recent.add(office.sessions.signIn(kari), anna)
    expect(recent.list(office.sessions.signIn(ola))).toEqual([])
    expect(recent.list(office.sessions.signIn(kari))).toEqual([anna])
  })

  it('are unreadable on the disk, in name and in content', () => {
    const { office, recent, dir } = openStore()
    recent.add(office.sessions.signIn(kari), anna)
    const [name = ''] = readdirSync(dir)
    expect(name).not.toContain(kari.navIdent)
    const bytes = readFileSync(path.join(dir, name)).toString('latin1')
    expect(bytes).not.toMatch(/14859|Anna/)
  })

  it('of a municipal employee are gone after sign-out', () => {
    const { office, recent } = openStore()
    recent.add(office.sessions.signIn(ola), anna)
    office.sessions.signOut()
    expect(recent.list(office.sessions.signIn(ola))).toEqual([])
  })

  it('are none when the file is spoilt, and begin anew', () => {
    const { office, recent, dir } = openStore()
    const session = office.sessions.signIn(kari)
    recent.add(session, anna)
    const file = path.join(dir, readdirSync(dir)[0] ?? '')
    writeFileSync(file, readFileSync(file).subarray(0, 20))
    expect(recent.list(session)).toEqual([])
    recent.add(session, bo)
    expect(recent.list(session)).toEqual([bo])
  })
})

describe('the list on the screen', () => {
  it('names people without their numbers', async () => {
    const { office, recent, list } = openStore()
    recent.add(office.sessions.signIn(kari), anna)
    const brukerId = office.register.toBrukerId(ANNA)
    expect(await list()).toEqual({
      ok: true,
      value: [{ brukerId, navn: anna.navn, maskertIdent: '148590 •••••' }],
    })
  })

  it.each([
    [
      'has become protected',
      answered<Personvern>({ adressebeskyttelse: 'strengtFortrolig', skjermet: false }),
    ],
    ['is not in the register any more', nothing],
    ['cannot be asked about', silent],
  ])('leaves out somebody who %s', async (_why, vern) => {
    const { office, recent, list } = openStore(() => vern)
    recent.add(office.sessions.signIn(kari), anna)
    expect(await list()).toEqual({ ok: true, value: [] })
  })

  it('is for those who may look people up', async () => {
    const { office, list } = openStore()
    expect(await list()).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'noSession' } })
    office.sessions.signIn(ansattOf('nks'))
    expect(await list()).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'role' } })
  })
})
