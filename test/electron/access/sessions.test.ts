import { afterAll, expect, it } from 'vitest'
import { openSealed, seal } from '#electron/platform/sealing.ts'
import { ansattOf, openOffice, removeProfiles } from './office.ts'

afterAll(removeProfiles)
const kari = ansattOf('statligVeileder')
const ola = ansattOf('kommunalSaksbehandler', { navIdent: 'Z990002' })

it('nobody is signed in at start, and one at a time after that', () => {
  const { sessions } = openOffice()
  expect(sessions.find()).toBeUndefined()
  const session = sessions.signIn(kari)
  expect(session).toMatchObject({ ansatt: kari, training: true })
  expect(sessions.find()).toBe(session)
  sessions.signIn(ola)
  expect(sessions.find()?.ansatt).toBe(ola)
  sessions.signOut()
  expect(sessions.find()).toBeUndefined()
})

it('the cache of an employee has a name that is stable, their own, and does not name them', () => {
  const { sessions } = openOffice()
  const [first, other, again] = [kari, ola, kari].map((ansatt) => sessions.signIn(ansatt).partition)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
  expect(first).not.toContain(kari.navIdent)
})

it('sign-out destroys the municipal key of the one who leaves, and that one only', () => {
  const { sessions, keyring } = openOffice()
  const left = sessions.signIn(ola).partition
  const sealedBy = (linje: 'stat' | 'kommune', partition: string) => ({
    linje,
    partition,
    bytes: seal(keyring.getLineKey(linje, partition), 'row', 'text'),
  })
  const [gone, state, others] = [
    sealedBy('kommune', left),
    sealedBy('stat', left),
    sealedBy('kommune', 'another'),
  ]
  sessions.signOut()
  const open = ({ linje, partition, bytes }: typeof gone) =>
    openSealed(keyring.getLineKey(linje, partition), 'row', bytes)
  expect([open(gone), open(state), open(others)]).toEqual([undefined, 'text', 'text'])
})

it('switching to somebody else is signing out first', () => {
  const { sessions, keyring } = openOffice()
  const { partition } = sessions.signIn(ola)
  const bytes = seal(keyring.getLineKey('kommune', partition), 'row', 'text')
  sessions.signIn(kari)
  expect(openSealed(keyring.getLineKey('kommune', partition), 'row', bytes)).toBeUndefined()
})

it('tells who listens each time, after the change', () => {
  const { sessions } = openOffice()
  const heard: (string | undefined)[] = []
  sessions.onChange(() => heard.push(sessions.find()?.ansatt.navn))
  sessions.signIn(kari)
  sessions.signOut()
  sessions.signOut()
  expect(heard).toEqual([kari.navn, undefined, undefined])
})

it('a lock ends the session and takes the keys out of memory, and wipes nothing', () => {
  const { sessions, keyring } = openOffice()
  const { partition } = sessions.signIn(ola)
  const key = keyring.getLineKey('kommune', partition)
  const sealed = seal(key, 'row', 'text')
  let told = 0
  sessions.onChange(() => {
    told += 1
  })
  sessions.lock()
  sessions.lock()
  expect(sessions.find()).toBeUndefined()
  expect(told).toBe(1)
  expect(key.every((byte) => byte === 0)).toBe(true)
  sessions.signIn(ola)
  expect(openSealed(keyring.getLineKey('kommune', partition), 'row', sealed)).toBe('text')
})
