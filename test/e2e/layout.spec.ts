import { expect, type Page } from '@playwright/test'
import type { Launched } from '#test/e2e/host.ts'
import { openBruker } from '#test/training/steps.ts'
import { findLost, findOutside, findOverlapping } from './measure.ts'
import { test } from './samlet.ts'
import { chooseLanguage, closePalette, fullName, hits, openByIdent, typeInPalette } from './screen.ts'

type Desk = { width: number; height: number; zoom: number }
const desks: readonly Desk[] = [
  { width: 1440, height: 900, zoom: 1 },
  { width: 1280, height: 800, zoom: 1 },
  { width: 1440, height: 900, zoom: 2 },
]

/** The window itself is made that big and zoomed that much, as a person does it. */
async function arrange({ app, page }: Launched, { width, height, zoom }: Desk): Promise<void> {
  await page.locator('.card').first().waitFor()
  await app.evaluate(
    ({ BrowserWindow }, desk) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(desk.width, desk.height)
      window?.webContents.setZoomFactor(desk.zoom)
    },
    { width, height, zoom },
  )
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, width / zoom)
}

async function expectWhole(page: Page, view: string): Promise<void> {
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(width[0], `${view}: the document's width`).toBeLessThanOrEqual(width[1] ?? 0)
  expect(await findOutside(page), `${view}: outside the window`).toEqual([])
  expect(await findLost(page), `${view}: cut off`).toEqual([])
  expect(await findOverlapping(page), `${view}: on top of each other`).toEqual([])
}

for (const desk of desks) {
  test(`nothing is cut off at ${desk.width}×${desk.height}, ${desk.zoom * 100} %`, async ({
    open,
    office,
  }) => {
    const launched = await open()
    const { page } = launched
    const { solfrid, tolkOgSikkerhet, uleseligeDokumenter, tvillingMed } = office.population.personas
    await arrange(launched, desk)
    for (const language of ['Bokmål', 'Nynorsk'] as const) {
      await chooseLanguage(page, language)
      await expectWhole(page, `${language}: who to be`)
    }
    await page.locator('.card button').nth(2).click()
    await page.locator('.home').waitFor()
    await expectWhole(page, 'the empty screen')
    const dialog = await typeInPalette(page, 'a')
    await hits(dialog).first().waitFor()
    await expectWhole(page, 'the palette')
    await closePalette(page)
    for (const language of ['Bokmål', 'Nynorsk'] as const) {
      await chooseLanguage(page, language)
      for (const { ident, navn } of [tvillingMed, tolkOgSikkerhet, uleseligeDokumenter, solfrid]) {
        await openByIdent(page, ident)
        await expectWhole(page, `${language}: ${fullName(navn)}`)
      }
    }
    await office.stop('oskar')
    await openBruker(page, 'Solfrid Eksempel')
    await page.keyboard.press('Alt+r')
    await page.locator('.note--utilgjengelig').first().waitFor()
    await expectWhole(page, 'a source that fails')
    await page.keyboard.press('F1')
    await expectWhole(page, 'the shortcuts')
  })
}

test('at 200 % everything can be read: what is at the bottom can be scrolled to', async ({ open }) => {
  const launched = await open()
  const { page } = launched
  await arrange(launched, { width: 1440, height: 900, zoom: 2 })
  await page.locator('.card button').nth(2).click()
  await page.locator('.home').waitFor()
  await openBruker(page, 'Solfrid Eksempel')
  const last = page.locator('main section').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
})

test('the search for what is cut off finds it: a panel made too narrow is told', async ({ page }) => {
  await page.locator('.card button').nth(2).click()
  await page.locator('.home').waitFor()
  await openBruker(page, 'Solfrid Eksempel')
  await page.locator('main h1').evaluate((heading) => {
    Object.assign(heading.style, { width: '2rem', height: '1rem', overflow: 'hidden' })
  })
  expect(await findLost(page)).toEqual([expect.stringContaining('Solfrid Eksempel')])
})
