import { expect } from '@playwright/test'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { panel } from './screen.ts'

test('one person, one screen: both lines, money, deadlines and who to reach, without a click', async ({
  page,
}) => {
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await expect(panel(page, 'ytelser')).toContainText(/Barnetrygd.*Søknad \d.*Supplerende stønad/s)
  await expect(panel(page, 'utbetalinger')).toContainText(/Kommende.*kvalifiseringsstønad.*Tidligere/s)
  await expect(panel(page, 'krav')).toContainText('Månedsbudsjett')
  await expect(panel(page, 'kontakt')).toContainText('solfrid.eksempel@example.com')
  await expect(page.locator('.bruker-header')).toContainText(/Neste penger.*Neste frist.*om 2 dager/s)
  for (const word of ['Stat', 'Kommune']) {
    await expect(
      panel(page, 'utbetalinger').locator('.linje').filter({ hasText: word }).first(),
    ).toBeVisible()
  }
})

test('every fact opens to its source: element, reference and when it was asked', async ({ page }) => {
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  const buttons = panel(page, 'ytelser').locator('.opphav-button')
  expect(await buttons.count()).toBeGreaterThan(5)
  await panel(page, 'ytelser')
    .getByRole('button', { name: /Kilde for Søknad/ })
    .first()
    .click()
  const popover = page.locator(':popover-open')
  await expect(popover).toContainText(/Kilde.*Oskar.*Linje.*Kommune.*Hentet.*nå nettopp/s)
  await expect(popover.locator('code').first()).not.toBeEmpty()
})
