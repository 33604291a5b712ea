// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ansatte } from '../bridge/ansatte.ts'
import type { Answers } from '../bridge/answers.ts'
import { answered, noAccess, notAsked, nothing, restricted, unavailable } from '../bridge/answers.ts'
import { rich, toBrukerId, withoutMunicipal } from '../bridge/brukere.ts'
import { createWorld, type World } from '../bridge/memoryBridge.ts'
import { createMapStore, panel, renderApp } from '../renderApp.tsx'

const id = toBrukerId('solfrid')
const hash = `#/bruker/${id}`
const worldOf = (answers: Answers, change: Partial<World> = {}) =>
  createWorld(new Map([[id, answers]]), change)
const name = 'Solfrid Eksempel'
const findName = () => screen.findByRole('heading', { level: 1, name })

describe('the one screen', () => {
  it('shows what is most asked about without a click', async () => {
    renderApp(worldOf(rich), hash)
    await findName()
    const text = document.querySelector('header')?.textContent ?? ''
    expect(text).toContain('tir. 24. nov. · 9\u00a0112,00 kr')
    expect(text).toContain('planlagt, kilden har datoen')
    expect(text).toContain('ons. 25. nov. · om 6 dager')
    expect(text).toContain('1 frist er gått ut')
    expect(text).toContain('Kari Statlig')
    expect(text).toContain('stedfortreder: Anders Prøve')
    expect(text).toContain('Gunn Prøve Eksempel')
    expect(text).toContain('28 år')
    expect(text).toContain('tolk: somali')
  })

  it('never says a name or number in the title, the address or an attribute of the number', async () => {
    renderApp(worldOf(rich), hash)
    await findName()
    expect(document.title).not.toContain('Solfrid')
    expect(window.location.href).not.toMatch(/\d{11}/)
    expect(document.documentElement.outerHTML).not.toMatch(/\d{11}/)
  })

  it('keeps returned, stopped and planned money out of what is paid', async () => {
    renderApp(worldOf(rich), hash)
    const totals = await within(await screen.findByRole('region', { name: 'Utbetalinger' })).findByRole(
      'list',
      {
        name: 'Sum per status',
      },
    )
    const lines = within(totals)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(lines).toContain(' utbetalt95\u00a0090,0017 stk.')
    expect(lines).toContain(' returnert1\u00a0240,501 stk.')
    expect(lines).toContain(' planlagt16\u00a0762,003 stk.')
  })

  it('tells which payout a condition holds, and what may not be shown', async () => {
    renderApp(worldOf(rich), hash)
    await findName()
    expect(panel('Frister og vilkår').textContent).toContain(
      'gjelder utbetaling: Husleie 1. des. 8\u00a0500,00',
    )
    expect(panel('Ytelser og vedtak').textContent).toContain('kan ikke vises')
    expect(panel('Ytelser og vedtak').textContent).toContain('Kommunen deler ikke vilkår')
    expect(panel('Ytelser og vedtak').textContent).toContain('1 hendelse kunne ikke leses')
  })

  it('puts undated money apart and flags what does not add up', async () => {
    renderApp(worldOf(rich), hash)
    await findName()
    const payouts = panel('Utbetalinger')
    expect(within(payouts).getByRole('heading', { name: 'Uten dato' })).toBeTruthy()
    expect(payouts.textContent).toContain('Brutto, trekk og skatt gir ikke netto')
    expect(payouts.textContent).toContain('også i Personkort')
    const older = within(payouts).getByRole('button', { name: /^Vis \d+ eldre utbetalinger$/ })
    const rows = within(payouts).getAllByRole('listitem').length
    older.click()
    const hidden = Number(/\d+/.exec(older.textContent ?? '')?.[0])
    await waitFor(() => expect(within(payouts).getAllByRole('listitem').length).toBe(rows + hidden))
  })

  it('opens the source of a fact in place', async () => {
    renderApp(worldOf(rich), hash)
    await findName()
    const button = within(panel('Utbetalinger')).getByRole('button', {
      name: 'Kilde for Husleie tir. 1. des.',
    })
    const opened = document.getElementById(button.getAttribute('popovertarget') ?? '')
    const event = Object.assign(new Event('beforetoggle'), { newState: 'open', oldState: 'closed' })
    opened?.dispatchEvent(event)
    await waitFor(() => expect(opened?.textContent).toContain('u-rent-12'))
    expect(opened?.textContent).toContain('Oskar')
    expect(opened?.textContent).toContain('09:14 (for 6 minutter siden)')
    expect(opened?.textContent).toContain('VENTENDE')
  })

  it('shows each source as it answers', async () => {
    const world = worldOf(rich, { delayOf: (part) => (part === 'soeknader' ? 150 : 0) })
    renderApp(world, hash)
    await findName()
    const chip = () => document.querySelector('[data-kilde="oskar"]')?.textContent
    expect(chip()).toContain('henter …')
    expect(panel('Ytelser og vedtak').textContent).toContain('Arbeidsavklaringspenger')
    expect(panel('Ytelser og vedtak').textContent).not.toContain('Søknad 12. okt.')
    await within(panel('Ytelser og vedtak')).findByText('Søknad 12. okt.')
    expect(chip()).toContain('svarte 09:14')
  })
})

describe('the five states', () => {
  const textOf = async (soeknader: Answers['soeknader']) => {
    const view = renderApp(worldOf({ ...rich, soeknader }), hash)
    await findName()
    const text = panel('Frister og vilkår').querySelector('.note')?.textContent ?? ''
    view.unmount()
    return text
  }

  it('say five different things', async () => {
    const texts = [
      await textOf(nothing('oskar')),
      await textOf(noAccess('oskar')),
      await textOf(restricted('oskar')),
      await textOf(unavailable('oskar')),
      await textOf(notAsked('oskar')),
    ]
    expect(texts).toEqual([
      'Oskar har ingen søknader',
      'Du mangler tilgang i OskarTilgang kan bes om hos lederen din.',
      'Ikke tilgjengelig for din rolle',
      'Oskar svarer ikkeDet tok for lang tid. Resten av bildet er ikke berørt.Prøv igjen',
      'Oskar er ikke spurt ennå',
    ])
  })

  it('stand beside an answer that could not all be read', async () => {
    const problems = [
      { path: 'hendelser[3].belop', code: 'wrongType', expected: 'number' },
      { path: 'hendelser[4].status', code: 'unknownCode', expected: 'en kjent status', found: 'XYZ' },
    ] as const
    const soeknader = answered('oskar', { soeknader: [], unreadableDocuments: 0 }, [...problems])
    renderApp(worldOf({ ...rich, soeknader }), hash)
    await findName()
    const text = panel('Ytelser og vedtak').textContent
    expect(text).toContain('2 opplysninger kunne ikke leses som de skulle')
    expect(text).toContain('hendelser[4].status ukjent kode')
    expect(text).toContain('«XYZ»')
  })
})

describe('a source that fails', () => {
  it('is a banner in its own sections, the rest stands, and trying again works', async () => {
    const down = { ...rich, soeknader: unavailable('oskar'), kommunaleUtbetalinger: unavailable('oskar') }
    const world = worldOf(down)
    const { user } = renderApp(world, hash)
    await findName()
    expect(panel('Utbetalinger').textContent).toContain('Oskar svarer ikke')
    expect(panel('Utbetalinger').textContent).toContain('Arbeidsavklaringspenger')
    expect(document.querySelector('[data-kilde="oskar"]')?.textContent).toContain('svarer ikke fra 08:02')
    expect(document.querySelector('[data-kilde="personkort"]')?.textContent).toContain('svarte 09:14')
    world.people.set(id, rich)
    const section = panel('Ytelser og vedtak')
    await user.click(within(section).getByRole('button', { name: 'Prøv igjen å hente søknader' }))
    await within(section).findByText('Søknad 12. okt.')
    expect(section.textContent).not.toContain('Oskar svarer ikke')
    expect(world.calls.filter(({ name: call }) => call === 'bruker/soeknader').at(-1)?.request).toMatchObject(
      {
        again: true,
      },
    )
    expect(document.activeElement).toBe(within(section).getByRole('heading', { level: 2 }))
  })

  it('leaves the old answer visible with its age', async () => {
    const world = worldOf(rich)
    const { user } = renderApp(world, hash)
    await findName()
    world.people.set(id, { ...rich, soeknader: unavailable('oskar') })
    await user.click(screen.getByRole('button', { name: 'Hent på nytt' }))
    const section = panel('Ytelser og vedtak')
    await within(section).findByText('Hentet for 6 minutter siden. Oskar svarer ikke.')
    expect(within(section).getByText('Søknad 12. okt.')).toBeTruthy()
  })

  it('shows what was kept at once, opened by main, while the source is asked', async () => {
    const store = createMapStore(
      new Map([[`partition-${ansatte.kvp.navIdent}/${id}/bruker/soeknader`, new Uint8Array([1])]]),
    )
    renderApp(worldOf(rich, { delayOf: (part) => (part === 'soeknader' ? 60_000 : 0) }), hash, store)
    await within(await screen.findByRole('region', { name: 'Ytelser og vedtak' })).findByText(
      'Søknad 12. okt.',
    )
    expect(document.querySelector('[data-kilde="oskar"]')?.textContent).toContain('henter …')
  })

  it('asks again when documents of a source change, and only of that source', async () => {
    const world = worldOf(rich)
    const { push } = renderApp(world, hash)
    await findName()
    const asked = (part: string) => world.calls.filter(({ name: call }) => call === part).length
    const before = asked('bruker/person')
    push('kilde/endret', { kilde: 'oskar' })
    await waitFor(() => expect(asked('bruker/soeknader')).toBe(2))
    expect(asked('bruker/person')).toBe(before)
  })
})

describe('a role without the municipal right', () => {
  const signedIn = ansatte.stat
  const restrictedWorld = () => worldOf({ ...rich, ...withoutMunicipal }, { signedIn })
  const seen = async (store = createMapStore()) => {
    const view = renderApp(restrictedWorld(), hash, store)
    await findName()
    await waitFor(() => expect(view.container.textContent).not.toContain('henter …'))
    const html = view.container.innerHTML.replaceAll(/_r_[a-z0-9]+_/g, '_id_')
    view.unmount()
    return html
  }

  it('sees the same screen to the letter, also when municipal parts were kept from before', async () => {
    const municipal = ['soeknader', 'noekkelopplysninger', 'kommunaleUtbetalinger', 'kontaktpersonerKommune']
    const kept = createMapStore(
      new Map(
        municipal.map((part) => [`partition-${signedIn.navIdent}/${id}/bruker/${part}`, new Uint8Array([1])]),
      ),
    )
    const [withRelation, withoutRelation] = [await seen(kept), await seen()]
    expect(withRelation === withoutRelation).toBe(true)
    expect(withRelation).toContain('Ikke tilgjengelig for din rolle')
  })

  it('is told so in every municipal place, and never that there is nothing', async () => {
    renderApp(restrictedWorld(), hash)
    await findName()
    for (const title of ['Ytelser og vedtak', 'Utbetalinger', 'Frister og vilkår', 'Fullmakt og ansvar']) {
      expect(panel(title).textContent, title).toContain('Ikke tilgjengelig for din rolle')
    }
    expect(document.querySelector('[data-kilde="oskar"]')?.textContent).toContain(
      'ikke tilgjengelig for din rolle',
    )
    expect(document.body.textContent).not.toContain('ingen saker')
  })

  it('has nothing municipal kept: a restricted answer deletes what was there', async () => {
    const key = `partition-${signedIn.navIdent}/${id}/bruker/soeknader`
    const store = createMapStore(new Map([[key, new Uint8Array([1])]]))
    renderApp(restrictedWorld(), hash, store)
    await findName()
    await waitFor(() => expect(store.rows.has(key)).toBe(false))
    expect([...store.rows.keys()].some((row) => row.endsWith('bruker/person'))).toBe(true)
  })
})

describe('somebody one may not see', () => {
  it('is one text, and nothing of what else came', async () => {
    const error = { kind: 'forbidden', reason: 'person' } as const
    renderApp(worldOf(rich, { errors: { person: error } }), hash)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Du har ikke tilgang til denne brukeren')
    expect(document.body.textContent).not.toContain('Solfrid')
    expect(screen.queryByRole('region', { name: 'Utbetalinger' })).toBeNull()
  })
})
