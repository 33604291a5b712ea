import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Simulators } from '#test/simulator/start.ts'
import { openBruker, signInAs, waitForSources } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chooseLanguage, closePalette, hits, typeInPalette } from './screen.ts'

/** Legacy mode: the stand-in has one window, and axe's own way wants a second. */
async function expectClean(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
  expect(found, view).toEqual([])
}

async function signInFirst(page: Page): Promise<void> {
  await page.locator('.card button').nth(2).click()
  await page.locator('.home').waitFor()
}

async function withoutPerson(page: Page): Promise<void> {
  await page.locator('.card').first().waitFor()
  await expectClean(page, 'who to be')
  await signInFirst(page)
  await expectClean(page, 'the empty screen')
  await typeInPalette(page, '')
  await expectClean(page, 'the palette, empty')
  await closePalette(page)
  const dialog = await typeInPalette(page, 'a')
  await hits(dialog).first().waitFor()
  await expectClean(page, 'the palette with hits')
  await closePalette(page)
  await typeInPalette(page, '12345')
  await dialog.locator('.hint').waitFor()
  await expectClean(page, 'the palette about a wrong number')
  await closePalette(page)
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  await expectClean(page, 'the shortcuts')
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
}

async function withPerson(page: Page, office: Simulators): Promise<void> {
  await openBruker(page, 'Solfrid Eksempel')
  await expectClean(page, 'a person')
  await page.locator('.opphav-button').first().click()
  await page.locator(':popover-open').waitFor()
  await expectClean(page, 'the source of a fact')
  await page.keyboard.press('Escape')
  await office.stop('oskar')
  await page.keyboard.press('Alt+r')
  await page.locator('.note--utilgjengelig').first().waitFor()
  await waitForSources(page)
  await expectClean(page, 'a person with a source that fails')
  await openBruker(page, 'Abdi Tolkesen')
  await expectClean(page, 'a person with warnings, a source failing from the start')
  await page.evaluate(() => Object.assign(location, { hash: `#/bruker/${'a'.repeat(22)}` }))
  await page.locator('.stopped').waitFor()
  await expectClean(page, 'nobody there')
}

for (const language of ['Bokmål', 'Nynorsk'] as const) {
  test(`axe finds nothing in any view or dialog, ${language}`, async ({ page, office }) => {
    await chooseLanguage(page, language)
    await withoutPerson(page)
    await withPerson(page, office)
  })
}

test('axe finds nothing where a role or a protection says no', async ({ page, office }) => {
  const { kode7 } = office.population.personas
  await signInAs(page, /Fortrolighetstest/)
  const dialog = await typeInPalette(page, kode7.ident)
  await hits(dialog).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.varsel--strong').waitFor()
  await waitForSources(page)
  await expectClean(page, 'a protected person, and much that the role may not see')
  const address = page.url()
  await signInAs(page, /Statlig veileder/)
  await page.locator('.home').waitFor()
  await page.goto(address)
  await page.locator('.stopped').waitFor()
  await expectClean(page, 'a person one may not see')
})
