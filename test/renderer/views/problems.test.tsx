// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { rapportSchema } from '#shared/domain/kilde/rapport.ts'
import { answered } from '../bridge/answers.ts'
import { rich, toBrukerId } from '../bridge/brukere.ts'
import { oppgave } from '../bridge/fagsystem.ts'
import { createWorld } from '../bridge/memoryBridge.ts'
import { panel, renderApp } from '../renderApp.tsx'

const id = toBrukerId('solfrid')

it('a source with more problems than anybody reads is counted whole, shown in part, and reported within the limit', async () => {
  const problems = Array.from({ length: 12_000 }, () => ({
    path: 'oppgaver[uten id].id',
    code: 'missing' as const,
    expected: 'whole number',
  }))
  const world = createWorld(new Map([[id, { ...rich, oppgaver: answered('gosys', [oppgave()], problems) }]]))
  const { user } = renderApp(world, `#/bruker/${id}`)
  await screen.findByText(/^12\s?000 opplysninger kunne ikke leses/)
  const list = within(panel('Oppgaver')).getByRole('list', { name: 'Hvor i dokumentet', hidden: true })
  expect(list.children).toHaveLength(201)
  expect(list.lastElementChild?.textContent).toContain('og 11')
  await user.click(within(panel('Oppgaver')).getByText('Kopier rapport uten personopplysninger'))
  const { request } = world.calls.find(({ name }) => name === 'oppsett/copyRapport') ?? {}
  expect(rapportSchema.safeParse(request).success).toBe(true)
})
