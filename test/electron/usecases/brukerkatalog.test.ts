import { afterAll, describe, expect, it } from 'vitest'
import { Brukerkatalog } from '#electron/usecases/brukerkatalog.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { BrukerkatalogPort, Katalogoppfoering } from '#shared/ports/personkortPort.ts'
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
const veileder = ansattOf('statligVeileder')
const named = (ident: typeof ANNA, fornavn: string, vern: Personvern | null = open): Katalogoppfoering => ({
  ident,
  navn: { fornavn, mellomnavn: null, etternavn: 'Prøve' },
  vern,
})
type Page = Awaited<ReturnType<BrukerkatalogPort['listKatalogside']>>
const page = (sider: number, ...treff: Katalogoppfoering[]): Page => answered({ treff, sider })

/** A directory whose pages are answered as told; without an answer a page is silent. */
function openKatalog(pages: Record<number, Page>) {
  const office = openOffice()
  const asked: number[] = []
  const katalog = new Brukerkatalog(
    {
      listKatalogside: async (_enhet, side): Promise<Kildesvar<never> | Page> => {
        asked.push(side)
        return pages[side] ?? silent
      },
    },
    office.persons,
  )
  const find = (text: string) => katalog.search(veileder, text, 20).hits.map(({ ident }) => ident)
  return { katalog, office, asked, find, pages }
}

describe('the people of the office', () => {
  it('are fetched page by page, each once', async () => {
    const { katalog, asked, find } = openKatalog({
      1: page(3, named(ANNA, 'Anna')),
      2: page(3),
      3: page(3, named(BO, 'Bo')),
    })
    expect(katalog.coverage()).toBe(0)
    await katalog.fill('9901')
    expect(asked).toEqual([1, 2, 3])
    expect(katalog.coverage()).toBe(1)
    expect([...find('anna'), ...find('bo')]).toEqual([ANNA, BO])
  })

  it('are told to be fewer than all when a page does not come', async () => {
    const { katalog, find } = openKatalog({ 1: page(3, named(ANNA, 'Anna')), 3: page(3, named(BO, 'Bo')) })
    await katalog.fill('9901')
    expect(katalog.coverage()).toBeCloseTo(2 / 3)
    expect(find('bo')).toEqual([BO])
  })

  it.each([
    [nothing, 1],
    [silent, 0],
  ])('are all told of, or none, when the first page answers $state', async (svar, coverage) => {
    const { katalog } = openKatalog({ 1: svar })
    await katalog.fill('9901')
    expect(katalog.coverage()).toBe(coverage)
  })

  it('are known to the guard: opening one of them asks no register again', async () => {
    const { katalog, office } = openKatalog({ 1: page(1, named(ANNA, 'Anna')) })
    await katalog.fill('9901')
    expect((await office.persons.decide(veileder, ANNA)).kind).toBe('allow')
    expect(office.asked).toEqual([])
  })

  it('are gone at sign-out, also those still on their way', async () => {
    const { katalog, find, office } = openKatalog({ 1: page(1, named(ANNA, 'Anna')) })
    const filling = katalog.fill('9901')
    katalog.clear()
    await filling
    expect(find('anna')).toEqual([])
    await office.persons.decide(veileder, ANNA)
    expect(office.asked).toEqual(['personvern'])
  })
})

describe('the directory fetched anew', () => {
  const kode6: Personvern = { adressebeskyttelse: 'strengtFortrolig', skjermet: false }

  it('hides who has become protected, and shows who has come', async () => {
    const { katalog, find, pages } = openKatalog({ 1: page(1, named(ANNA, 'Anna')) })
    await katalog.fill('9901')
    pages[1] = page(1, named(ANNA, 'Anna', kode6), named(BO, 'Bo'))
    const refreshing = katalog.refresh('9901')
    expect(find('anna')).toEqual([ANNA])
    await refreshing
    expect([...find('anna'), ...find('bo')]).toEqual([BO])
  })

  it('leaves the one there was when it does not come whole', async () => {
    const { katalog, find, pages } = openKatalog({ 1: page(2, named(ANNA, 'Anna')), 2: page(2) })
    await katalog.fill('9901')
    delete pages[2]
    pages[1] = page(2)
    await katalog.refresh('9901')
    expect(find('anna')).toEqual([ANNA])
    expect(katalog.coverage()).toBe(1)
  })

  it('comes to nothing when somebody else has signed in meanwhile', async () => {
    const { katalog, find } = openKatalog({ 1: page(1, named(ANNA, 'Anna')) })
    const refreshing = katalog.refresh('9901')
    katalog.clear()
    await refreshing
    expect(find('anna')).toEqual([])
  })
})
