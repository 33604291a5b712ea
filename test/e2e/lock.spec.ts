import { expect } from '@playwright/test'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { test } from './samlet.ts'

test('a locked PC shows nobody, asks who is there, and goes on where it was for the same employee', async ({
  open,
}) => {
  const { app, page } = await open()
  await signInAs(page, /Kommunal saksbehandler/)
  await openBruker(page, 'Solfrid Eksempel')
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('lock-screen')
  })
  await page
    .getByRole('button', { name: /Logg inn som/ })
    .first()
    .waitFor()
  expect(await page.content()).not.toContain('Solfrid')
  expect(page.url()).not.toContain('bruker/')
  await signInAs(page, /Kommunal saksbehandler/)
  await expect(page.getByText('Solfrid Eksempel').first()).toBeVisible()
  await openBruker(page, 'Solfrid Eksempel')
  await expect(page.locator('main')).toContainText('Barnetrygd')
})
