import { expect, type Page } from '@playwright/test'
import { waitForSources } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chip, panel } from './screen.ts'

type Stop = { name: string; isVisible: boolean; isMarked: boolean }

/** What has the focus: its name, and whether one can see that it has it. */
function describeFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) {
      return { name: '', isVisible: false, isMarked: false }
    }
    const name = focused.getAttribute('aria-label') ?? focused.textContent ?? ''
    const box = focused.getBoundingClientRect()
    const marked = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    }
    // The search field's frame is what is marked, not the field inside it.
    const frame = focused.closest('.search-field') ?? focused
    return { name: name.trim(), isVisible: box.width > 0 && box.height > 0, isMarked: marked(frame) }
  })
}

/** Tabs until the wanted stop, as somebody without a mouse must; every stop on the way shows that it has the focus. */
async function tabTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key)
    const stop = await describeFocus(page)
    expect(stop, `the stop «${stop.name}»`).toMatchObject({ isVisible: true, isMarked: true })
    if (wanted.test(stop.name)) return
  }
  throw new Error(`no stop is called ${wanted}`)
}

test('a whole errand without a mouse', async ({ page, office }) => {
  await page.getByRole('heading', { name: 'Velg hvem du er i dag' }).waitFor()
  await tabTo(page, /Logg inn som .*KVP-veileder/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Bytt rolle' }).waitFor()

  await office.stop('oskar')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('Solfrid Eks')
  await page
    .getByRole('option', { name: /Solfrid Eksempel/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Solfrid Eksempel' }).waitFor()
  await waitForSources(page)

  await office.restart('oskar')
  await tabTo(page, /Prøv igjen å hente søknader/)
  await page.keyboard.press('Enter')
  await expect(panel(page, 'ytelser')).toContainText(/Søknad \d/)
  await page.keyboard.press('Alt+r')
  await expect(chip(page, 'oskar')).toContainText(/svarte/)

  await page.keyboard.press('Alt+1')
  await expect(panel(page, 'ytelser').locator('h2')).toBeFocused()
  await tabTo(page, /Kilde for /)
  const source = await describeFocus(page)
  await page.keyboard.press('Enter')
  const popover = page.locator(':popover-open')
  await expect(popover).toContainText('Hvor kommer dette fra?')
  await page.keyboard.press('Escape')
  await expect(popover).toHaveCount(0)
  expect((await describeFocus(page)).name).toBe(source.name)
  await page.keyboard.press('ArrowDown')
  expect((await describeFocus(page)).name).toMatch(/^Kilde for /)

  await tabTo(page, /^Nynorsk$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Byt rolle' })).toBeVisible()
  await tabTo(page, /Byt rolle/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Vel kven du er i dag' }).waitFor()
  await tabTo(page, /Logg inn som .*Statleg rettleiar/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vigdis Statseksempel')).toBeVisible()
})

test('the palette gives the focus back to where it was, and so does the list of shortcuts', async ({
  page,
}) => {
  await page.getByRole('heading', { name: 'Velg hvem du er i dag' }).waitFor()
  await tabTo(page, /Logg inn som .*Statlig veileder/)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Bytt rolle' }).waitFor()
  await tabTo(page, /^Bytt rolle$/, 'Shift+Tab')
  for (const opens of ['Control+k', 'F1', '?']) {
    await page.keyboard.press(opens)
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect((await describeFocus(page)).name, `after ${opens}`).toBe('Bytt rolle')
  }
})

test('"Hopp til innholdet" comes first, and skips the top bar', async ({ page }) => {
  await page.getByRole('heading', { name: 'Velg hvem du er i dag' }).waitFor()
  await tabTo(page, /Hopp til innholdet/)
  await page.keyboard.press('Enter')
  await tabTo(page, /Logg inn som/)
  expect((await describeFocus(page)).name).toMatch(/Statseksempel/)
})
