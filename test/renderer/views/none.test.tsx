// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { type Answers, answered, noAccess, nothing, restricted, unavailable } from '../bridge/answers.ts'
import { rich, toBrukerId } from '../bridge/brukere.ts'
import { oppgave } from '../bridge/fagsystem.ts'
import { createWorld, type World } from '../bridge/memoryBridge.ts'
import { panel, renderApp } from '../renderApp.tsx'

const id = toBrukerId('solfrid')
const away: Problem = { path: 'oppgaver', code: 'notAnswered', expected: 'every page of the list' }

/** A bruker of whom nothing is known but what is told here. */
const empty: Answers = {
  ...rich,
  utbetalinger: nothing('personkort'),
  delteUtbetalinger: nothing('personkort'),
  noekkelopplysninger: nothing('personkort'),
  kommunaleUtbetalinger: nothing('oskar'),
  soeknader: nothing('oskar'),
  meldekort: nothing('arena'),
  vedtakArena: nothing('arena'),
  vedtakInfotrygd: nothing('infotrygd'),
  oppgaver: nothing('gosys'),
  kommunaleOppgaver: nothing('gosys'),
}

async function open(change: Partial<Answers>, world: Partial<World> = {}) {
  const view = renderApp(createWorld(new Map([[id, { ...empty, ...change }]]), world), `#/bruker/${id}`)
  await screen.findByRole('heading', { level: 1, name: 'Solfrid Eksempel' })
  await waitFor(() => expect(document.querySelector('.lines')).toBeNull())
  return view
}
const says = (title: string, words: string) => panel(title).textContent?.includes(words)

describe('“none” on the screen of a bruker', () => {
  const cases: [string, string, Partial<Answers>][] = [
    ['Oppgaver', 'Ingen åpne oppgaver i Gosys', { oppgaver: unavailable('gosys') }],
    ['Oppgaver', 'Ingen åpne oppgaver i Gosys', { kommunaleOppgaver: unavailable('gosys') }],
    ['Oppgaver', 'Ingen åpne oppgaver i Gosys', { oppgaver: answered('gosys', [], [away]) }],
    ['Frister og vilkår', 'Ingen vilkår', { meldekort: unavailable('arena') }],
    ['Frister og vilkår', 'Ingen vilkår', { soeknader: noAccess('oskar') }],
    ['Ytelser og vedtak', 'Ingen løpende statlige ytelser', { vedtakArena: unavailable('arena') }],
    [
      'Ytelser og vedtak',
      'Ingen løpende statlige ytelser',
      { vedtakInfotrygd: answered('infotrygd', [], [away]) },
    ],
  ]

  it.each(cases)(
    '%s: “%s” is said when all have answered, not otherwise (%#)',
    async (title, words, change) => {
      const { unmount } = await open({})
      expect(says(title, words)).toBe(true)
      unmount()
      await open(change)
      expect(says(title, words)).toBe(false)
    },
  )

  it('is not said of benefits while a source is still on its way, though an ended one is known', async () => {
    const world = createWorld(new Map([[id, { ...rich, vedtakInfotrygd: nothing('infotrygd') }]]), {
      delayOf: (part) => (part === 'vedtakArena' ? 400 : 0),
    })
    renderApp(world, `#/bruker/${id}`)
    await screen.findByRole('heading', { level: 1, name: 'Solfrid Eksempel' })
    await screen.findByText('Utbetalinger')
    expect(says('Ytelser og vedtak', 'Ingen løpende statlige ytelser')).toBe(false)
  })

  it.each<[Kildesvar<never[]>, boolean]>([
    [nothing('gosys'), true],
    [noAccess('gosys'), false],
    [unavailable('gosys'), false],
    [answered('gosys', [], [away]), false],
  ])('is said of a task’s history only when there is none (%#)', async (hendelser, isNone) => {
    await open({ oppgaver: answered('gosys', [oppgave()]) }, { hendelser })
    const history = await within(panel('Oppgaver')).findByText('Historikk')
    const details = history.closest('details')
    if (details) details.open = true
    await waitFor(() => expect(details?.querySelector('p')).not.toBeNull())
    expect(details?.textContent?.includes('Ingen historikk')).toBe(isNone)
  })
})

describe('“none” on the home view', () => {
  const NONE = 'Ingen åpne oppgaver hos deg'
  const list = (rader: never[], problems: Problem[] = []) =>
    answered('gosys', { rader, hasMore: false }, problems)

  async function home(lister: World['lister']): Promise<string> {
    renderApp(createWorld(new Map(), { lister }))
    const mine = await screen.findByRole('region', { name: 'Mine oppgaver' })
    await waitFor(() => expect(mine.querySelector('.lines')).toBeNull())
    return mine.textContent ?? ''
  }

  it('is said when both lines have answered, or the one that may be seen', async () => {
    expect(await home({})).toContain(NONE)
  })

  it('is said to who may see one line only, and the other is not mentioned', async () => {
    const text = await home({ kommune: restricted('gosys') })
    expect(text).toContain(NONE)
    expect(text).not.toContain('rolle')
  })

  it.each<[string, World['lister'], string]>([
    ['a line that is away', { kommune: unavailable('gosys') }, 'Gosys svarer ikke'],
    ['a page that did not come', { stat: list([], [away]) }, '1 opplysning kunne ikke leses'],
    ['the other line’s page', { stat: list([]), kommune: list([], [away]) }, '1 opplysning kunne ikke leses'],
    [
      'a role that may see neither',
      { stat: restricted('gosys'), kommune: restricted('gosys') },
      'Ikke tilgjengelig for din rolle',
    ],
  ])('is not said over %s, which is', async (_what, lister, words) => {
    const text = await home(lister)
    expect(text).not.toContain(NONE)
    expect(text).toContain(words)
  })
})
