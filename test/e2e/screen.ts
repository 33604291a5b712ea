import type { Locator, Page } from '@playwright/test'
import type { Simnavn } from '#test/simulator/population/bruker.ts'
import { waitForSources } from '#test/training/steps.ts'

export type PanelId = 'ytelser' | 'utbetalinger' | 'krav' | 'kontakt'

/** One section of the screen, whatever it is called in the chosen language. */
export const panel = (page: Page, id: PanelId): Locator =>
  page.locator(`section[aria-labelledby="panel-${id}"]`)

/** What one source says of itself in the header. */
export const chip = (page: Page, kilde: string): Locator => page.locator(`[data-kilde="${kilde}"]`)

/** The name as the screen writes it. */
export const fullName = ({ fornavn, mellomnavn, etternavn }: Simnavn): string =>
  [fornavn, mellomnavn, etternavn].filter((part) => part !== null).join(' ')

/** Types into the palette, which is opened for it as soon as somebody is signed in. */
export async function typeInPalette(page: Page, text: string): Promise<Locator> {
  const dialog = page.getByRole('dialog')
  await page.locator('.topbar__search').waitFor()
  await page.keyboard.press('Control+k')
  await dialog.getByRole('combobox').fill(text)
  return dialog
}

export async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
}

/** The rows that are people: the rest of the palette are actions, without a number. */
export const hits = (dialog: Locator): Locator => dialog.getByRole('option').filter({ hasText: '•' })

/** By number: the only way to somebody outside the office, and to one of two of the same name. */
export async function openByIdent(page: Page, ident: string): Promise<void> {
  const before = page.url()
  const dialog = await typeInPalette(page, ident)
  await hits(dialog).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
  await waitForSources(page)
}

/** The switch in the top bar. */
export async function chooseLanguage(page: Page, name: 'Bokmål' | 'Nynorsk'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}
