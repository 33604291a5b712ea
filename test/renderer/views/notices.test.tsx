// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rich, toBrukerId } from '../bridge/brukere.ts'
import { createWorld, type World } from '../bridge/memoryBridge.ts'
import { renderApp } from '../renderApp.tsx'

const solfridId = toBrukerId('solfrid')
const world = (change: Partial<World>) => createWorld(new Map([[solfridId, rich]]), change)
const FILE = 'innstillinger.json.uleselig-1795076400000'

describe('settings that could not be read', () => {
  it('are told of with the name of the old file, once', async () => {
    const { user, push } = renderApp(world({ putAside: FILE }))
    const notice = await screen.findByRole('complementary', { name: /^Innstillingene kunne ikke leses/ })
    expect(notice.textContent).toContain(
      `Ingenting er tapt: den gamle filen ligger ved siden av som ${FILE}.`,
    )
    await user.click(within(notice).getByRole('button', { name: 'Lukk meldingen' }))
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(document.activeElement?.tagName).toBe('MAIN')
    push('session/endret', null)
    await waitFor(() => expect(screen.getByText('Ola Begge')).toBeTruthy())
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('are told of in nynorsk too', async () => {
    renderApp(world({ putAside: FILE, innstillinger: { spraak: 'nn', zoom: 1 } }))
    expect(
      await screen.findByRole('complementary', { name: /^Innstillingane kunne ikkje lesast/ }),
    ).toBeTruthy()
  })

  it('are not mentioned when there are none', async () => {
    renderApp(world({}))
    await screen.findByText('Ola Begge')
    expect(screen.queryByRole('complementary')).toBeNull()
  })
})

describe('a folder with files that could not be read', () => {
  it('is told of by its source, with how many, which and what to do', async () => {
    const files = ['so•••.json', 'br•••/ul•••.json']
    renderApp(world({ mappeproblemer: [{ kilde: 'oskar', count: 12, files }] }), `#/bruker/${solfridId}`)
    const title = await screen.findByText('Oskar: 12 filer i eksportmappen kunne ikke leses')
    const note = title.closest<HTMLElement>('.note')
    expect(note?.textContent).toContain('Ta ut filene på nytt, eller fjern dem fra mappen.')
    expect(note?.textContent).toContain('so•••.json, br•••/ul•••.json, og 10 til')
  })

  it('is asked about again when the folder changes', async () => {
    const changing = world({ mappeproblemer: [{ kilde: 'oskar', count: 1, files: ['so•••.json'] }] })
    const { push } = renderApp(changing, `#/bruker/${solfridId}`)
    await screen.findByText('Oskar: 1 fil i eksportmappen kunne ikke leses')
    changing.mappeproblemer = []
    push('kilde/endret', { kilde: 'oskar' })
    await waitFor(() => expect(screen.queryByText(/i eksportmappen/)).toBeNull())
  })
})
