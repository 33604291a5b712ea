import { afterAll, describe, expect, it } from 'vitest'
import { Brukerkatalog } from '#electron/usecases/brukerkatalog.ts'
import { findBruker } from '#electron/usecases/findBruker.ts'
import type { Person, Personvern } from '#shared/domain/bruker/person.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Rolle } from '#shared/domain/tilgang/rolle.ts'
import type { Katalogoppfoering } from '#shared/ports/personkortPort.ts'
import { sigurd } from '#test/renderer/bridge/person.ts'
import {
  ANNA,
  ansattOf,
  answered,
  BO,
  nothing,
  open,
  openOffice,
  refused,
  removeProfiles,
  silent,
} from '../access/office.ts'

afterAll(removeProfiles)
const navn = (fornavn: string) => ({ fornavn, mellomnavn: null, etternavn: 'Prøve' })
const oppfoering = (ident: Personidentifikator, fornavn: string, vern: Personvern | null = open) => ({
  ident,
  navn: navn(fornavn),
  vern,
})
const kode7: Personvern = { adressebeskyttelse: 'fortrolig', skjermet: false }

type Setting = {
  rolle?: Rolle
  katalog?: Katalogoppfoering[]
  vern?: Kildesvar<Personvern>
  person?: Kildesvar<Person>
}
async function openSearch(setting: Setting = {}) {
  const office = openOffice({ getPersonvern: async () => setting.vern ?? answered(open) })
  const page = answered({ treff: setting.katalog ?? [], sider: 1 })
  const katalog = new Brukerkatalog({ listKatalogside: async () => page }, office.persons)
  await katalog.fill('9901')
  const asked: Personidentifikator[] = []
  const person = {
    getPerson: async (ident: Personidentifikator) => {
      asked.push(ident)
      return setting.person ?? answered({ ...sigurd, navn: navn('Anna') })
    },
  }
  office.sessions.signIn(ansattOf(setting.rolle ?? 'statligVeileder'))
  const find = findBruker({ access: office, katalog, person })
  return { office, asked, search: (tekst: string) => find({ tekst }) }
}
const none = { ok: true, value: { kind: 'treff', treff: [], total: 0, dekning: 1 } }

describe('a number', () => {
  it('finds its person, under a name that says nothing', async () => {
    const { search, office } = await openSearch()
    const result = await search('148590 00003')
    expect(result).toMatchObject({ value: { kind: 'treff', total: 1, treff: [{ navn: navn('Anna') }] } })
    expect(result).toMatchObject({ value: { treff: [{ maskertIdent: '148590 •••••' }] } })
    expect(result).toMatchObject({ value: { treff: [{ brukerId: office.register.toBrukerId(ANNA) }] } })
    expect(JSON.stringify(result)).not.toContain('00003')
  })

  it('that is not valid says which rule it breaks, and nobody is asked', async () => {
    const { search, asked, office } = await openSearch()
    expect(await search('14859000004')).toMatchObject({ value: { kind: 'ugyldigIdent' } })
    expect(await search('1485900')).toMatchObject({ value: { problem: 'notElevenDigits' } })
    expect([...asked, ...office.asked]).toEqual([])
  })

  it('of a protected person finds nobody, exactly as a number nobody has', async () => {
    const hidden = await openSearch({ vern: answered(kode7) })
    const missing = await openSearch({ vern: nothing })
    expect(await hidden.search(ANNA)).toEqual(none)
    expect(await missing.search(ANNA)).toEqual(none)
    expect([...hidden.asked, ...missing.asked]).toEqual([])
    expect(hidden.office.asked).toEqual(missing.office.asked)
  })

  it.each([silent, refused])('is not looked up further when protection answers $state', async (vern) => {
    const { search, asked } = await openSearch({ vern })
    expect(await search(ANNA)).toEqual({ ok: true, value: { kind: 'utilgjengelig' } })
    expect(asked).toEqual([])
  })

  it.each([
    [nothing, none.value],
    [silent, { kind: 'utilgjengelig' }],
    [refused, { kind: 'utilgjengelig' }],
  ])('whose person answers $state is told as it is', async (person, value) => {
    expect(await (await openSearch({ person })).search(ANNA)).toEqual({ ok: true, value })
  })
})

describe('a name', () => {
  const katalog = [oppfoering(ANNA, 'Anna'), oppfoering(BO, 'Anne')]

  it('is looked for in memory: nobody is asked', async () => {
    const { search, asked, office } = await openSearch({ katalog })
    expect(await search('ann')).toMatchObject({ value: { total: 2, dekning: 1 } })
    expect([...asked, ...office.asked]).toEqual([])
  })

  it('never finds, nor counts, somebody protected or of unknown protection', async () => {
    const guarded = [oppfoering(ANNA, 'Anna', kode7), oppfoering(BO, 'Anne', null)]
    expect(await (await openSearch({ katalog: guarded })).search('ann')).toEqual(none)
  })
})

describe('who may search', () => {
  it.each(['nks', 'sbk'] as const)('is not %s without an enquiry or a payment task', async (rolle) => {
    const { search, asked, office } = await openSearch({ rolle, katalog: [oppfoering(ANNA, 'Anna')] })
    const refusal = { ok: false, error: { kind: 'forbidden', reason: 'role' } }
    expect(await search('Anna')).toEqual(refusal)
    expect(await search(ANNA)).toEqual(refusal)
    expect([...asked, ...office.asked]).toEqual([])
  })

  it('is nobody before sign-in', async () => {
    const { search, office } = await openSearch()
    office.sessions.signOut()
    expect(await search('Anna')).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'noSession' } })
  })

  it('is not whoever signed in while the register was thinking', async () => {
    const { search, office } = await openSearch()
    const result = search(ANNA)
    office.sessions.signIn(ansattOf('navLeder'))
    expect(await result).toEqual({ ok: false, error: { kind: 'cancelled' } })
  })
})
