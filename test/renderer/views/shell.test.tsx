// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { toRoute } from '#renderer/app/route.ts'
import { ansatte } from '../bridge/ansatte.ts'
import { answered } from '../bridge/answers.ts'
import { rich, toBrukerId } from '../bridge/brukere.ts'
import { createWorld, type World } from '../bridge/memoryBridge.ts'
import { sigurd } from '../bridge/person.ts'
import { renderApp } from '../renderApp.tsx'

const solfridId = toBrukerId('solfrid')
const people = () =>
  new Map([
    [solfridId, rich],
    [toBrukerId('sigurd'), { ...rich, person: answered('personkort', sigurd) }],
  ])
const world = (change: Partial<World> = {}) => createWorld(people(), change)
const openPalette = async ({ user }: ReturnType<typeof renderApp>) => {
  await screen.findByText('Ola Begge')
  await user.keyboard('{Control>}k{/Control}')
  return within(await screen.findByRole('dialog', { name: 'Finn bruker eller handling' }))
}

describe('addresses', () => {
  it('take opaque ids only; an fnr is nothing', () => {
    expect(toRoute(`#/bruker/${solfridId}`)).toEqual({ name: 'bruker', brukerId: solfridId })
    for (const hash of ['', '#/', '#/bruker/', '#/bruker/15849800000', '#/bruker/<script>', '#/annet']) {
      expect(toRoute(hash)).toEqual({ name: 'home' })
    }
  })
})

describe('signing in', () => {
  it('shows who one can be, that all is invented, and goes on as the one chosen', async () => {
    const { user } = renderApp(world({ signedIn: null }))
    const card = await screen.findByRole('button', { name: 'Logg inn som Kari Statlig, Statlig veileder' })
    expect(card.textContent).toContain('Stat')
    expect(card.textContent).toContain('Nav Eksempelby (9999)')
    expect(screen.getByText('Opplæring: oppdiktede personer')).toBeTruthy()
    await user.click(card)
    expect(await screen.findByRole('heading', { level: 1, name: 'Finn bruker' })).toBeTruthy()
    expect(screen.getByRole('navigation').textContent).toContain('Kari Statlig · Statlig veileder')
    expect(screen.getByText('Opplæring: oppdiktede personer')).toBeTruthy()
  })

  it('out again leaves nothing municipal behind, and nothing of anybody on the screen', async () => {
    const { user, store } = renderApp(world(), `#/bruker/${solfridId}`)
    await screen.findByRole('heading', { level: 1, name: 'Solfrid Eksempel' })
    await waitFor(() => expect(store.rows.size).toBe(16))
    await user.click(screen.getByRole('button', { name: 'Bytt rolle' }))
    await screen.findByRole('heading', { level: 1, name: 'Velg hvem du er i dag' })
    expect(document.body.textContent).not.toContain('Solfrid')
    const kept = [...store.rows.keys()].map((key) => key.split('/').slice(2).join('/'))
    expect(kept.sort()).toEqual([
      'bruker/aktiviteter',
      'bruker/fullmakter',
      'bruker/kontaktinformasjon',
      'bruker/kontaktpersonerStat',
      'bruker/kontor',
      'bruker/meldekort',
      'bruker/oppfoelging',
      'bruker/oppgaver',
      'bruker/person',
      'bruker/utbetalinger',
      'bruker/vedtakArena',
    ])
  })

  it('ended in main ends here', async () => {
    const here = world()
    const { push } = renderApp(here, `#/bruker/${solfridId}`)
    await screen.findByRole('heading', { level: 1, name: 'Solfrid Eksempel' })
    here.signedIn = null
    push('session/endret', null)
    await screen.findByRole('heading', { level: 1, name: 'Velg hvem du er i dag' })
    expect(document.body.textContent).not.toContain('Solfrid')
  })
})

describe('the palette', () => {
  it('finds by name and opens with the keys alone', async () => {
    const app = renderApp(world())
    const palette = await openPalette(app)
    await app.user.keyboard('sigurd')
    const option = await palette.findByRole('option', { name: /Sigurd Langnavn Prøve-Testesen/ })
    await waitFor(() => expect(palette.getByText('1 treff').closest('[aria-live="polite"]')).toBeTruthy())
    expect(option.getAttribute('aria-selected')).toBe('true')
    await app.user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Sigurd Langnavn Prøve-Testesen' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('moves with the arrows, around the ends, and says which one is active', async () => {
    const app = renderApp(world())
    const palette = await openPalette(app)
    await palette.findByRole('option', { name: /Solfrid/ })
    const field = palette.getByRole('combobox')
    const active = () =>
      document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent
    expect(active()).toContain('Solfrid')
    await app.user.keyboard('{ArrowDown}')
    expect(active()).toContain('Sigurd')
    await app.user.keyboard('{ArrowUp}{ArrowUp}')
    expect(active()).toContain('Vis snarveier')
    await app.user.keyboard('{ArrowDown}')
    expect(active()).toContain('Solfrid')
  })

  it('says which rule a wrong number breaks', async () => {
    const app = renderApp(world())
    const palette = await openPalette(app)
    await app.user.keyboard('158498')
    await palette.findByText(/har 11 sifre. Du har skrevet 6/)
    await app.user.keyboard('00001')
    await palette.findByText(/kontrollsiffer\) stemmer ikke/)
    await app.user.clear(palette.getByRole('combobox'))
    await app.user.keyboard('99849800001')
    await palette.findByText('De seks første sifrene er ikke en dag som finnes.')
  })

  it('switches the language of everything, the document too', async () => {
    const here = world()
    const app = renderApp(here)
    const palette = await openPalette(app)
    expect(document.documentElement.lang).toBe('nb')
    await app.user.keyboard('nynorsk')
    await palette.findByRole('option', { name: 'Bytt til nynorsk' })
    await waitFor(async () => {
      await app.user.keyboard('{Enter}')
      expect(here.innstillinger.spraak).toBe('nn')
    })
    await screen.findByRole('heading', { level: 1, name: 'Finn brukar' })
    expect(document.documentElement.lang).toBe('nn')
  })
})

describe('shortcuts', () => {
  it('are listed on ?, which is a letter while one writes, and can be switched off', async () => {
    const { user } = renderApp(world(), `#/bruker/${solfridId}`)
    await screen.findByRole('heading', { level: 1, name: 'Solfrid Eksempel' })
    await user.keyboard('?')
    const overview = await screen.findByRole('dialog', { name: 'Snarveier' })
    await user.click(within(overview).getByRole('checkbox', { name: 'Bruk ? som snarvei' }))
    await user.click(within(overview).getByRole('button', { name: 'Lukk' }))
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{F1}')
    expect(await screen.findByRole('dialog', { name: 'Snarveier' })).toBeTruthy()
  })

  it('copy the number through main, and show it masked until asked', async () => {
    const here = world({ signedIn: ansatte.kvp })
    const { user } = renderApp(here, `#/bruker/${solfridId}`)
    await screen.findByRole('heading', { level: 1, name: 'Solfrid Eksempel' })
    await user.keyboard('{Alt>}k{/Alt}')
    await screen.findByText('Kopiert. Fjernes fra utklippstavlen om 60 sekunder.')
    expect(here.calls.at(-1)).toMatchObject({ name: 'bruker/copyIdent', request: { brukerId: solfridId } })
    expect(screen.getByText('158498 •••••')).toBeTruthy()
    await user.keyboard('{Alt>}v{/Alt}')
    expect(screen.getByText(/^158498 \d{5}$/)).toBeTruthy()
  })
})
