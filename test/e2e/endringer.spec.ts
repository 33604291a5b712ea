import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { aktoerIder } from '#test/simulator/population/aktoerId.ts'
import { ansatte } from '#test/simulator/population/staff/ansatte.ts'
import type { Simulators } from '#test/simulator/start.ts'
import { signInAs } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { openByIdent } from './screen.ts'

/** A colleague somewhere else makes a task. */
async function postTask({ urls, population }: Simulators, ident: string): Promise<void> {
  const posted = await fetch(`${urls.gosys}/api/v1/oppgaver`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-correlation-id': 'test', authorization: 'Bearer test' },
    body: JSON.stringify({
      aktoerId: aktoerIder(population).of(ident),
      tema: 'OPP',
      oppgavetype: 'KONT_BRUK',
      prioritet: 'NORM',
      aktivDato: '2026-11-23',
      fristFerdigstillelse: '2026-11-25',
    }),
  })
  expect(posted.status).toBe(201)
}

test('a task that has come since last time is told in the header, with its source, and read with the keyboard', async ({
  page,
  office,
}) => {
  const { solfrid, aapMann } = office.population.personas
  await signInAs(page, new RegExp(ansatte.kommunalSaksbehandler.navn))
  await openByIdent(page, solfrid.ident)
  await expect(page.locator('.bruker-header')).not.toContainText('Siden sist')
  await openByIdent(page, aapMann.ident)
  await postTask(office, solfrid.ident)
  await openByIdent(page, solfrid.ident)
  // What was asked half a minute ago is not asked again by itself.
  await page.keyboard.press('Alt+r')
  const button = page.getByRole('button', { name: 'Siden sist: 1 endring', exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const list = page.locator('.siden-sist__list')
  await expect(list).toBeVisible()
  await expect(list.getByRole('listitem').filter({ hasText: 'Gosys' })).toContainText(
    'ny: oppgave (Kontakt bruker)',
  )
  await expect(list).toContainText('Endret siden du sist åpnet')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
  await expect(button).toBeFocused()

  await openByIdent(page, aapMann.ident)
  await page.keyboard.press('Alt+r')
  await expect(page.locator('.bruker-header')).toContainText('Siden sist: ingen endringer')
  await openByIdent(page, solfrid.ident)
  await page.keyboard.press('Alt+r')
  await expect(page.locator('.bruker-header')).toContainText('Siden sist: ingen endringer')
})
