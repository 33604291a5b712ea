import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { CANARY } from '#test/simulator/population/municipal/canary.ts'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { test } from './samlet.ts'

test('a person is found by name and shows both lines', async ({ page }) => {
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await expect(page.locator('main')).toContainText('Barnetrygd')
  await expect(page).toHaveTitle(/^[^S]*Samlet[^S]*$/)
})

test('a source that goes down leaves the rest standing, and comes back on retry', async ({
  page,
  office,
}) => {
  await office.stop('oskar')
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await expect(page.getByText(/Oskar svarer ikke|svarer ikke/).first()).toBeVisible()
  await expect(page.locator('main')).toContainText('Barnetrygd')
  await office.restart('oskar')
  await page
    .getByRole('button', { name: /Prøv igjen/ })
    .first()
    .click()
  // Each banner asks for its own section; the header asks for everything.
  await expect.poll(() => page.getByRole('button', { name: /Prøv igjen/ }).count()).toBeLessThan(3)
  await page.getByRole('button', { name: /Hent på nytt/ }).click()
  await expect(page.getByRole('button', { name: /Prøv igjen/ })).toHaveCount(0)
})

test('a statlig veileder causes no municipal request and sees no municipal word', async ({
  page,
  office,
}) => {
  await signInAs(page, /Statlig veileder/)
  const { tvillingMed } = office.population.personas
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(tvillingMed.ident)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await expect(page.getByText('Ikke tilgjengelig for din rolle').first()).toBeVisible()
  expect(await page.content()).not.toContain(CANARY)
  expect(office.requests('oskar')).toEqual([])
  const asked = office.requests('personkort').map(({ path, body }) => `${path} ${JSON.stringify(body)}`)
  expect(asked.filter((request) => /noekkelopplysninger|KOMMUNE"/.test(request))).toEqual([])
})

test('the page cannot reach Node, and axe finds nothing', async ({ page }) => {
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined'])
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
