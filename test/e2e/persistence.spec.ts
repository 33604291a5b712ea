import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { endElectron, type Launched } from '#test/e2e/host.ts'
import type { Simulators } from '#test/simulator/start.ts'
import { openBruker, signInAs, waitForSources } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chip, chooseLanguage, closePalette, hits, openByIdent, panel, typeInPalette } from './screen.ts'

const stopSources = async (office: Simulators) => {
  for (const kilde of ['oskar', 'personkort'] as const) await office.stop(kilde)
}

const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Kept answers stand there in nynorsk, each marked with its age; both sources are said to be down. */
async function expectKeptSolfrid(page: Page): Promise<void> {
  await waitForSources(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Solfrid Eksempel' })).toBeVisible()
  await expect(chip(page, 'personkort')).toContainText(/svarer (ikkje|delvis)/)
  const utbetalinger = panel(page, 'utbetalinger')
  await expect(utbetalinger).toContainText(/Henta .*Personkort svarer ikkje/)
  await expect(utbetalinger).toContainText('Barnetrygd')
  await expect(panel(page, 'kontakt')).toContainText('solfrid.eksempel@example.com')
}

/** The directory tells who is protected; when it is in, people can be opened from what was kept. */
async function waitForDirectory(page: Page): Promise<void> {
  const dialog = await typeInPalette(page, 'Solfrid Eksempel')
  await hits(dialog).first().waitFor()
  await closePalette(page)
}

async function workAsStatligVeileder({ page }: Launched, profile: string): Promise<void> {
  await signInAs(page, /Statlig veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await chooseLanguage(page, 'Nynorsk')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  // The screen does not wait for the disk.
  await expect.poll(() => readIfThere(path.join(profile, 'innstillinger.json'))).toContain('"spraak": "nn"')
}

async function signInInNynorsk(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Logg inn som .*Statleg rettleiar/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Byt rolle' }).waitFor()
}

/** The same PC, later: nynorsk from the first screen, and everything kept though both sources are down. */
async function expectTheSameAfterStart({ page }: Launched, office: Simulators): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Vel kven du er i dag' })).toBeVisible()
  await signInInNynorsk(page)
  await expect(page.getByText('Siste brukarar')).toBeVisible()
  await waitForDirectory(page)
  await stopSources(office)
  await page.getByRole('option', { name: /Solfrid Eksempel/ }).click()
  await expectKeptSolfrid(page)
}

test('a reload with both sources down shows everything again, both lines, marked with age', async ({
  page,
  office,
}) => {
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await chooseLanguage(page, 'Nynorsk')
  await stopSources(office)
  await page.reload()
  await expectKeptSolfrid(page)
  await expect(panel(page, 'ytelser')).toContainText(/Henta .*Oskar svarer ikkje/)
  await expect(panel(page, 'ytelser')).toContainText(/Søknad \d/)
})

test('a restart keeps the language and what was kept of a person', async ({ open, office, userData }) => {
  const first = await open()
  await workAsStatligVeileder(first, userData)
  await endElectron(first)
  await expectTheSameAfterStart(await open(), office)
})

test('a program killed in the middle of the work starts again as if it had been closed', async ({
  open,
  office,
  userData,
}) => {
  const first = await open()
  await workAsStatligVeileder(first, userData)
  const gone = new Promise((resolve) => first.process.once('exit', resolve))
  first.process.kill('SIGKILL')
  await gone
  await expectTheSameAfterStart(await open(), office)
})

test('a start while Personkort is down finds nobody, and costs nothing of what was kept', async ({
  open,
  office,
  userData,
}) => {
  const first = await open()
  await workAsStatligVeileder(first, userData)
  await endElectron(first)
  await stopSources(office)
  const { page } = await open()
  await signInInNynorsk(page)
  const dialog = await typeInPalette(page, 'Solfrid Eksempel')
  await expect(hits(dialog)).toHaveCount(0)
  await closePalette(page)
  await office.restart('personkort')
  office.setFault('personkort', 'serverError', { path: '/utbetaldata' })
  await openByIdent(page, office.population.personas.solfrid.ident)
  await waitForSources(page)
  await expect(panel(page, 'utbetalinger')).toContainText(/Henta .*Personkort svarer ikkje/)
  await expect(panel(page, 'utbetalinger')).toContainText('Barnetrygd')
})
