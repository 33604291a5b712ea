import { expect } from '@playwright/test'
import type { Fault } from '#test/simulator/http/faults.ts'
import { openBruker, signInAs, waitForSources } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chip, panel } from './screen.ts'

/** A søknad of Oskar's own; its cases are handed on by Personkort too. */
const soeknad = /Søknad \d/

type Seen = { fault: Fault | 'refused'; section: RegExp; chip: RegExp; hasRetry: boolean }

/** What a case worker reads in the section when nothing was known before. Each state has its own words. */
const seen: readonly Seen[] = [
  { fault: 'refused', section: /Oskar svarer ikke.*Fikk ikke kontakt/s, chip: /svarer ikke/, hasRetry: true },
  { fault: 'slow', section: /Oskar svarer ikke.*Det tok for lang tid/s, chip: /svarer ikke/, hasRetry: true },
  {
    fault: 'serverError',
    section: /Oskar svarer ikke.*Feilen er hos kilden/s,
    chip: /svarer ikke/,
    hasRetry: true,
  },
  {
    fault: 'tooManyRequests',
    section: /Oskar svarer ikke.*for mange spørringer/s,
    chip: /svarer ikke/,
    hasRetry: true,
  },
  {
    fault: 'truncated',
    section: /Oskar svarer ikke.*Fikk ikke kontakt/s,
    chip: /svarer ikke/,
    hasRetry: true,
  },
  { fault: 'halfJson', section: /Oskar svarer ikke.*kunne ikke leses/s, chip: /svarer ikke/, hasRetry: true },
  { fault: 'html', section: /Oskar svarer ikke.*kunne ikke leses/s, chip: /svarer ikke/, hasRetry: true },
  {
    fault: 'wrongPerson',
    section: /Kilden svarte om en annen person, så ingenting av svaret vises/,
    chip: /svarer ikke/,
    hasRetry: true,
  },
  { fault: 'forbidden', section: /Du mangler tilgang i Oskar/, chip: /mangler tilgang/, hasRetry: false },
  { fault: 'notFound', section: /Oskar har ingen søknader/, chip: /svarte/, hasRetry: false },
]

for (const { fault, section, chip: says, hasRetry } of seen) {
  test(`Oskar answers with ${fault}: the section says so, the rest stands`, async ({ page, office }) => {
    if (fault === 'refused') await office.stop('oskar')
    else office.setFault('oskar', fault)
    await signInAs(page, /KVP-veileder/)
    await openBruker(page, 'Solfrid Eksempel')
    const ytelser = panel(page, 'Ytelser og vedtak')
    await expect(ytelser).toContainText(section)
    await expect(ytelser).toContainText('Barnetrygd')
    await expect(chip(page, 'oskar')).toContainText(says)
    await expect(chip(page, 'personkort')).toContainText(/svarte/)
    await expect(ytelser.getByRole('button', { name: /Prøv igjen/ })).toHaveCount(hasRetry ? 1 : 0)
    await expect(ytelser).not.toContainText(soeknad)
    if (fault === 'refused') await office.restart('oskar')
    else office.setFault('oskar', null)
    await page.keyboard.press('Alt+r')
    await expect(ytelser).toContainText(soeknad)
    await expect(chip(page, 'oskar')).toContainText(/svarte/)
  })
}

test('a source that dies while a person is open leaves what it said, marked, and "Prøv igjen" brings it back', async ({
  page,
  office,
}) => {
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await office.stop('oskar')
  await page.keyboard.press('Alt+r')
  const ytelser = panel(page, 'Ytelser og vedtak')
  const krav = panel(page, 'Vilkår og dokumentasjon')
  for (const section of [ytelser, krav]) await expect(section).toContainText(/Hentet .*Oskar svarer ikke/)
  await expect(ytelser).toContainText(soeknad)
  await expect(chip(page, 'oskar')).toContainText(/svarer ikke fra/)
  await office.restart('oskar')
  await krav.getByRole('button', { name: /Prøv igjen å hente søknader/ }).click()
  await expect(krav).not.toContainText('svarer ikke')
  await expect(ytelser).not.toContainText('svarer ikke')
  await panel(page, 'Utbetalinger')
    .getByRole('button', { name: /Prøv igjen/ })
    .click()
  await expect(chip(page, 'oskar')).toContainText(/svarte/)
})

test('one interface of Personkort may fail alone: only its own section says so', async ({ page, office }) => {
  office.setFault('personkort', 'serverError', { path: '/utbetaldata' })
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await expect(chip(page, 'personkort')).toContainText(/svarer delvis/)
  await expect(panel(page, 'Utbetalinger')).toContainText(/Personkort svarer ikke/)
  await expect(panel(page, 'Utbetalinger')).toContainText('kvalifiseringsstønad')
  await expect(panel(page, 'Kontakt')).toContainText('solfrid.eksempel@example.com')
  await expect(panel(page, 'Nav-kontor')).toContainText('Nav Østbyen')
})

test('a register that does not tell who is protected means nothing is shown, and that is said', async ({
  page,
  office,
}) => {
  const { solfrid } = office.population.personas
  await signInAs(page, /Statlig veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  const address = page.url()
  await page.getByRole('button', { name: /Bytt rolle/ }).click()
  await page.getByRole('heading', { name: 'Velg hvem du er i dag' }).waitFor()
  await office.stop('personkort')
  await signInAs(page, /Statlig veileder/)
  await page.getByRole('option', { name: /Solfrid/ }).click()
  expect(page.url()).toBe(address)
  await waitForSources(page)
  await expect(page.getByText('Personkort svarer ikke').first()).toBeVisible()
  await expect(page.locator('main')).not.toContainText('Barnetrygd')
  await expect(page.locator('main')).not.toContainText(solfrid.ident.slice(0, 6))
  await office.restart('personkort')
  await page.keyboard.press('Alt+r')
  await expect(page.getByRole('heading', { level: 1, name: 'Solfrid Eksempel' })).toBeVisible()
  await expect(panel(page, 'Ytelser og vedtak')).toContainText('Barnetrygd')
})
