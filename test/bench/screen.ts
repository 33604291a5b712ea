import type { Page } from '@playwright/test'
import type { Office } from '#test/training/office.ts'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { closePalette, measureHeap, timeOpening, timeTyping } from './app.ts'
import type { Figure } from './figure.ts'
import { setLatency } from './office.ts'

const people = [
  'Solfrid Eksempel',
  'Arve-Petter Avklaringsen',
  'Sykve Meldingsdotter',
  'Enja Mønster Forsørgerud',
  'Ungbjørn Vilkårstad',
  'Salig Minnestad',
  'Hemmine Vilkårløs',
  'Retur Kontoløs',
  'Ulest Krøllsen',
  'Abdi Tolkesen',
]
const words = ['solfrid', 'arve pet', 'retur', 'ung vil', 'ulest', 'kar']

/** What a case worker waits for, measured in the window with 10,000 people in the office. */
export async function measureScreen(page: Page, office: Office): Promise<Figure[]> {
  // Sees both lines of everybody: all five sources are asked each time.
  await signInAs(page, /Kommunal saksbehandler/)
  await openBruker(page, 'Solfrid Eksempel')
  await directoryIsIn(page)
  const typing = await timeTyping(page, words)
  // Oskar is asked for a list and then for the documents: half the time each makes 200 ms of the source.
  await setLatency(office, 'alle', 200)
  await setLatency(office, 'oskar', 100)
  const perSource = await timeComplete(page)
  await setLatency(office, 'oskar', 200)
  const perRequest = await timeComplete(page)
  const cached: number[] = []
  for (const navn of people) cached.push(await timeOpening(page, navn, 'cached'))
  const sealed: number[] = []
  for (const navn of people) {
    // From home, so that nobody is on the screen already.
    await page.keyboard.press('Alt+h')
    await page.reload()
    await page.getByRole('button', { name: /Bytt rolle/ }).waitFor()
    sealed.push(await timeOpening(page, navn, 'cached'))
  }
  const heap = await measureHeap(page)
  return [
    { name: 'search: one keystroke over 10,000 people', unit: 'ms', runs: typing, goal: 16 },
    { name: 'person complete, every source 200 ms', unit: 'ms', runs: perSource, goal: 400 },
    { name: 'person complete, every request 200 ms', unit: 'ms', runs: perRequest, goal: null },
    { name: 'person seen before, same window', unit: 'ms', runs: cached, goal: 100 },
    { name: 'person from the sealed cache, new window', unit: 'ms', runs: sealed, goal: 100 },
    { name: 'heap of the window, ten people opened', unit: 'MB', runs: [heap], goal: 250 },
  ]
}

/** In a window that has not asked yet, everybody once, with both lines. */
async function timeComplete(page: Page): Promise<number[]> {
  await page.keyboard.press('Alt+h')
  await page.reload()
  await page.getByRole('button', { name: /Bytt rolle/ }).waitFor()
  // The day's own lists first: nobody opens a person in the moment they ask for a hundred others.
  await page.waitForFunction(
    () => document.querySelector('main .row') !== null && !document.querySelector('main .lines'),
  )
  const runs: number[] = []
  for (const navn of people) {
    runs.push(await timeOpening(page, navn, 'complete'))
    await allFiveAnswered(page)
  }
  return runs
}

/** A figure without one of the sources is no figure. */
async function allFiveAnswered(page: Page): Promise<void> {
  const answered = await page.locator('[data-kilde].kilde--svarte, [data-kilde].kilde--svarerDelvis').count()
  if (answered !== 5) throw new Error(`${answered} of the five sources answered`)
}

/** The directory is fetched after sign-in; a search says so until all of it is in. */
async function directoryIsIn(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  const field = page.getByRole('dialog').getByRole('combobox')
  for (let tries = 0; tries < 120; tries += 1) {
    await field.fill(tries % 2 === 0 ? 'so' : 'sol')
    await page.getByRole('option').first().waitFor()
    await page.waitForTimeout(500)
    if ((await page.getByText(/Søker i \d+ %/).count()) === 0) return closePalette(page)
  }
  throw new Error('the directory of the office was not in after a minute')
}
