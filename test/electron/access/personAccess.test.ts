import { afterAll, describe, expect, it } from 'vitest'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import {
  ANNA,
  ansattOf,
  answered,
  assigned,
  notConnected,
  nothing,
  open,
  openOffice,
  refused,
  removeProfiles,
  silent,
} from './office.ts'

afterAll(removeProfiles)
const veileder = ansattOf('statligVeileder')
const kvp = ansattOf('kvpVeileder')
const overVern = (vern: Personvern) => openOffice({ getPersonvern: async () => answered(vern) }).persons

describe('who may see a person', () => {
  it('is anybody, when the person is not protected', async () => {
    expect(await overVern(open).decide(veileder, ANNA)).toEqual({ kind: 'allow', vern: open })
  })

  it.each([
    { adressebeskyttelse: 'fortrolig', skjermet: false },
    { adressebeskyttelse: 'strengtFortrolig', skjermet: false },
    { adressebeskyttelse: 'strengtFortroligUtland', skjermet: false },
    { adressebeskyttelse: 'ugradert', skjermet: true },
  ] as const)('is nobody without the right, and the answer does not say why: %j', async (vern) => {
    expect(await overVern(vern).decide(veileder, ANNA)).toEqual({ kind: 'deny' })
  })

  it('is those with exactly that right: there is no hierarchy', async () => {
    const persons = overVern({ adressebeskyttelse: 'fortrolig', skjermet: true })
    const holding = (...vernetilganger: (typeof veileder)['vernetilganger']) =>
      persons.decide(ansattOf('statligVeileder', { vernetilganger }), ANNA)
    expect((await holding('strengtFortrolig', 'skjermet')).kind).toBe('deny')
    expect((await holding('fortrolig')).kind).toBe('deny')
    expect((await holding('fortrolig', 'skjermet')).kind).toBe('allow')
  })

  it('is nobody when the register says there is no such person', async () => {
    const { persons } = openOffice({ getPersonvern: async () => nothing })
    expect(await persons.decide(veileder, ANNA)).toEqual({ kind: 'notFound' })
  })

  it.each([silent, refused, notConnected])('is nobody when the register answers $state', async (svar) => {
    const { persons } = openOffice({ getPersonvern: async () => svar })
    expect(await persons.decide(veileder, ANNA)).toEqual({ kind: 'unknown' })
  })

  it('is decided anew when somebody who was not there has been registered', async () => {
    const answers = [nothing, answered(open)]
    const { persons } = openOffice({ getPersonvern: async () => answers.shift() ?? silent })
    expect((await persons.decide(veileder, ANNA)).kind).toBe('notFound')
    expect((await persons.decide(veileder, ANNA)).kind).toBe('allow')
  })
})

describe('own case', () => {
  const holds = (...people: ReturnType<typeof assigned>[]) =>
    openOffice({ listKontaktpersoner: async () => answered(people) }).persons.hasOwnCase(kvp, ANNA)

  it('is the one who is assigned, or stands in for them, today', async () => {
    expect(await holds(assigned(kvp.navIdent))).toBe(true)
    expect(await holds(assigned('Z990009'))).toBe(false)
    const stedfortreder = { navIdent: kvp.navIdent, navn: 'Kine Prøve', tom: toDato('2026-11-19') }
    expect(await holds(assigned('Z990009', { stedfortreder }))).toBe(true)
  })

  it('ends with its last day', async () => {
    expect(await holds(assigned(kvp.navIdent, { tom: toDato('2026-11-19') }))).toBe(true)
    expect(await holds(assigned(kvp.navIdent, { tom: toDato('2026-11-18') }))).toBe(false)
    expect(await holds(assigned(kvp.navIdent, { fom: toDato('2026-11-20') }))).toBe(false)
  })

  it('is asked for on the municipal line', async () => {
    const { persons, asked } = openOffice()
    expect(await persons.hasOwnCase(kvp, ANNA)).toBe(false)
    expect(asked).toEqual(['kontaktpersoner kommune'])
  })

  it.each([silent, refused, notConnected])('is nobody when the source answers $state', async (svar) => {
    const { persons } = openOffice({ listKontaktpersoner: async () => svar })
    expect(await persons.hasOwnCase(kvp, ANNA)).toBe(false)
  })
})
