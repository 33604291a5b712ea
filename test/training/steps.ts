import type { Page } from '@playwright/test'

/** Signs out if need be, and in as the first employee of this role. */
export async function signInAs(page: Page, rolle: RegExp): Promise<void> {
  const signOut = page.getByRole('button', { name: /Bytt rolle/ })
  const choose = page.getByRole('button', { name: new RegExp(`Logg inn som .*${rolle.source}`) }).first()
  await signOut.or(choose).first().waitFor()
  if (await signOut.isVisible()) await signOut.click()
  await choose.click()
  await signOut.waitFor()
}

/** Finds by name with the keyboard, as a case worker would, and waits until every source has had its say. */
export async function openBruker(page: Page, navn: string): Promise<void> {
  await page.locator('.topbar__search').waitFor()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill(navn)
  await dialog
    .getByRole('option', { name: new RegExp(navn) })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: navn }).waitFor()
  await waitForSources(page)
}

/** Until all five chips stand there, none of them says that its source is being asked, and no room is held open. */
export async function waitForSources(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-kilde]').length === 5 &&
      document.querySelector('.kilde--henter, .lines') === null,
  )
}

/** The person's whole picture, read from the screen itself: what is printed is what is shown. */
export async function pictureOf(page: Page): Promise<string> {
  const text = await page.locator('main').innerText()
  return text.replace(/\n{3,}/g, '\n\n')
}
