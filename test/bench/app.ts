import path from 'node:path'
import type { Page } from '@playwright/test'
import { endElectron, type Launched, makeFolder, removeFolder, startElectron } from '#test/e2e/host.ts'
import { type Office, officeArguments } from '#test/training/office.ts'
import { timeKey } from './inPage.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** One profile for the whole bench, so that the second start is a warm one. */
export async function withProfile<T>(work: (start: () => Promise<Launched>) => Promise<T>, office: Office) {
  const profile = await makeFolder()
  const args = [root, ...officeArguments(office)]
  try {
    return await work(() => startElectron({ args, env: { SAMLET_TEST_USER_DATA: profile } }))
  } finally {
    await removeFolder(profile)
  }
}

/** From the start of the process to the first button one can press, over several starts of the same profile. */
export async function timeStarts(start: () => Promise<Launched>, times: number): Promise<number[]> {
  const runs: number[] = []
  for (let i = 0; i < times; i += 1) {
    const began = performance.now()
    const launched = await start()
    await launched.page
      .getByRole('button', { name: /Logg inn som/ })
      .first()
      .waitFor()
    runs.push(performance.now() - began)
    await endElectron(launched)
  }
  return runs
}

/** Finds by name and measures from Enter, the choice being made. */
export async function timeOpening(page: Page, navn: string, kind: 'complete' | 'cached'): Promise<number> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(navn)
  await page
    .getByRole('option', { name: new RegExp(navn) })
    .first()
    .waitFor()
  return timeKey(page, 'Enter', { kind, navn })
}

/** Milliseconds a letter, typed one by one into the palette. */
export async function timeTyping(page: Page, words: readonly string[]): Promise<number[]> {
  const runs: number[] = []
  for (const word of words) {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    for (const letter of word) runs.push(await timeKey(page, letter, { kind: 'settled' }))
    await closePalette(page)
  }
  return runs
}

export async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Megabytes of JavaScript heap the window holds after a collection. */
export async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1_000_000
}
