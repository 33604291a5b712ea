import { expect } from '@playwright/test'
import type { Fault } from '#test/simulator/http/faults.ts'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chip, closePalette, hits, openByIdent, panel, typeInPalette } from './screen.ts'

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
    const ytelser = panel(page, 'ytelser')
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
  const ytelser = panel(page, 'ytelser')
  const krav = panel(page, 'krav')
  for (const section of [ytelser, krav]) await expect(section).toContainText(/Hentet .*Oskar svarer ikke/)
  await expect(ytelser).toContainText(soeknad)
  await expect(chip(page, 'oskar')).toContainText(/svarer ikke fra/)
  await office.restart('oskar')
  await krav.getByRole('button', { name: /Prøv igjen å hente søknader/ }).click()
  await expect(krav).not.toContainText('svarer ikke')
  await expect(ytelser).not.toContainText('svarer ikke')
  await panel(page, 'utbetalinger')
    .getByRole('button', { name: /Prøv igjen/ })
    .click()
  await expect(chip(page, 'oskar')).toContainText(/svarte/)
})

test('one interface of Personkort may fail alone: only its own section says so', async ({ page, office }) => {
  office.setFault('personkort', 'serverError', { path: '/utbetaldata' })
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await expect(chip(page, 'personkort')).toContainText(/svarer delvis/)
  await expect(panel(page, 'utbetalinger')).toContainText(/Personkort svarer ikke/)
  await expect(panel(page, 'utbetalinger')).toContainText('kvalifiseringsstønad')
  await expect(panel(page, 'kontakt')).toContainText('solfrid.eksempel@example.com')
  await expect(panel(page, 'kontakt')).toContainText('Nav Østbyen')
})

test('a register that does not tell who is protected means nobody is found, and that is said', async ({
  page,
  office,
}) => {
  const { solfrid } = office.population.personas
  await office.stop('personkort')
  await signInAs(page, /Statlig veileder/)
  const dialog = await typeInPalette(page, solfrid.ident)
  await expect(dialog.getByText(/Søket svarer ikke akkurat nå/)).toBeVisible()
  await expect(hits(dialog)).toHaveCount(0)
  await closePalette(page)
  await office.restart('personkort')
  await openByIdent(page, solfrid.ident)
  await expect(panel(page, 'ytelser')).toContainText('Barnetrygd')
})
