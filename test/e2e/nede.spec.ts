import { expect, type Page } from '@playwright/test'
import { brukerParts } from '#shared/contract/bruker.ts'
import { type Kilde, kildenavn, kilder } from '#shared/domain/kilde/kilde.ts'
import type { Fault } from '#test/simulator/http/faults.ts'
import { ansatte } from '#test/simulator/population/staff/ansatte.ts'
import type { Simulators } from '#test/simulator/start.ts'
import { signInAs, waitForSources } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chip, hits, openByIdent, typeInPalette } from './screen.ts'

type Section = { panel: string; known: string }

/** Where each source is heard, and something of Solfrid's life that stands there from it. */
const sections: Record<Kilde, readonly Section[]> = {
  arena: [
    { panel: 'ytelser', known: 'Barnetrygd' },
    { panel: 'oppfoelging', known: 'Arbeidstrening i bakeri' },
  ],
  infotrygd: [{ panel: 'ytelser', known: 'Barnetrygd' }],
  oskar: [
    { panel: 'ytelser', known: 'Supplerende stønad til husleie' },
    { panel: 'utbetalinger', known: 'kvalifiseringsstønad' },
    { panel: 'krav', known: 'Månedsbudsjett' },
  ],
  gosys: [{ panel: 'oppgaver', known: 'Kontakt bruker' }],
  personkort: [
    { panel: 'ytelser', known: 'Barnetrygd' },
    { panel: 'utbetalinger', known: 'Bostøtte' },
    { panel: 'kontakt', known: 'solfrid.eksempel@example.com' },
    { panel: 'ansvar', known: 'Vigdis Statseksempel' },
    { panel: 'familie', known: 'Ella Eksempel' },
  ],
}
const panels = ['ytelser', 'oppfoelging', 'utbetalinger', 'krav', 'oppgaver', 'kontakt', 'ansvar', 'familie']
const section = (page: Page, id: string) => page.locator(`section[aria-labelledby="panel-${id}"]`)

/** Every place on the screen that says that there is nothing now; that there was nothing then is no such claim. */
async function listNone(page: Page): Promise<string[]> {
  const text = await page.locator('.bruker').innerText()
  const lines = (text.match(/[^\n]*\bingen\b[^\n]*/gi) ?? []).map((line) => line.trim())
  return lines.filter((line) => !line.includes('hadde ingen'))
}

/** Past what the program remembers for a few seconds. */
async function askAgain(page: Page): Promise<void> {
  await page.keyboard.press('Alt+r')
  await waitForSources(page)
}

/** Crashes of the window while the test runs; a handler of its own must not hide them. */
function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  return errors
}

async function signIn(page: Page): Promise<void> {
  await signInAs(page, new RegExp(ansatte.kommunalSaksbehandler.navn))
}

async function expectKept(page: Page, kilde: Kilde): Promise<void> {
  await expect(chip(page, kilde)).toContainText(/svarer ikke fra/)
  for (const { panel, known } of sections[kilde]) {
    await expect(section(page, panel)).toContainText(
      new RegExp(`Hentet .*${kildenavn[kilde]} svarer ikke`, 's'),
    )
    await expect(section(page, panel)).toContainText(known)
  }
}

async function expectAllAnswer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hent på nytt' }).click()
  for (const kilde of kilder) await expect(chip(page, kilde)).toContainText(/svarte/)
  await expect(page.locator('.bruker')).not.toContainText('svarer ikke')
}

/** The screen does not wait for the disk; a reload in the same moment would cut the writing off. */
async function waitUntilKept(page: Page): Promise<void> {
  const countKept = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('samlet')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const counting = opening.result.transaction('parts').objectStore('parts').count()
            counting.onerror = () => reject(counting.error)
            counting.onsuccess = () => {
              opening.result.close()
              resolve(counting.result)
            }
          }
        }),
    )
  await expect.poll(countKept).toBe(Object.keys(brukerParts).length)
}

/** Solfrid as she is when all is well, and what of her there is none of. */
async function openOnce(page: Page, office: Simulators): Promise<string[]> {
  await signIn(page)
  await openByIdent(page, office.population.personas.solfrid.ident)
  await expect(page.locator('.bruker')).not.toContainText('svarer ikke')
  await waitUntilKept(page)
  return listNone(page)
}

for (const kilde of kilder) {
  test(`${kilde} down: after a reload what was known of somebody stands with its age, and comes back`, async ({
    page,
    office,
  }) => {
    const none = await openOnce(page, office)
    await office.stop(kilde)
    await page.reload()
    await waitForSources(page)
    await askAgain(page)
    await expectKept(page, kilde)
    for (const other of kilder.filter((each) => each !== kilde))
      await expect(chip(page, other)).toContainText(/svarte/)
    expect(none).toEqual(expect.arrayContaining(await listNone(page)))
    await office.restart(kilde)
    await expectAllAnswer(page)
  })
}

test('all five down: everything that was known stands with its age, and all comes back', async ({
  page,
  office,
}) => {
  const none = await openOnce(page, office)
  for (const kilde of kilder) await office.stop(kilde)
  await page.reload()
  await waitForSources(page)
  await askAgain(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Solfrid Eksempel' })).toBeVisible()
  for (const kilde of kilder) await expectKept(page, kilde)
  expect(none).toEqual(expect.arrayContaining(await listNone(page)))
  for (const kilde of kilder) await office.restart(kilde)
  await expectAllAnswer(page)
})

/** Found while the register still answered, opened when `fail` has struck. */
async function openAfter(page: Page, ident: string, fail: () => Promise<void>): Promise<void> {
  const dialog = await typeInPalette(page, ident)
  await hits(dialog).first().waitFor()
  await fail()
  await page.keyboard.press('Enter')
  await page.locator('.bruker').waitFor()
  await waitForSources(page)
  await askAgain(page)
}

async function expectUnknown(page: Page, kilde: Kilde): Promise<void> {
  await expect(chip(page, kilde)).toContainText(/svarer (ikke|delvis)/)
  for (const { panel } of sections[kilde]) {
    await expect(section(page, panel)).toContainText(`${kildenavn[kilde]} svarer ikke`)
    // The search has just asked Personkort who it is; of the others nothing is known.
    const old = `Hentet nå nettopp. ${kildenavn[kilde]}`
    if (kilde !== 'personkort') await expect(section(page, panel)).not.toContainText(old)
  }
}

for (const kilde of kilder) {
  test(`${kilde} down when somebody is opened for the first time: its sections say so, and nothing is "none"`, async ({
    page,
    office,
  }) => {
    await signIn(page)
    await openAfter(page, office.population.personas.solfrid.ident, () => office.stop(kilde))
    await expectUnknown(page, kilde)
    const none = await listNone(page)
    await office.restart(kilde)
    await expectAllAnswer(page)
    expect(await listNone(page), 'said only while the source was down').toEqual(expect.arrayContaining(none))
  })
}

test('all five down when somebody is opened for the first time: no section is blank, none says "none"', async ({
  page,
  office,
}) => {
  await signIn(page)
  await openAfter(page, office.population.personas.solfrid.ident, async () => {
    for (const kilde of kilder) await office.stop(kilde)
  })
  for (const kilde of kilder) await expectUnknown(page, kilde)
  for (const kilde of kilder) await expect(chip(page, kilde)).toContainText(/svarer ikke/)
  for (const panel of panels) await expect(section(page, panel)).toContainText(/svarer ikke/)
  expect(await listNone(page)).toEqual([])
  for (const kilde of kilder) await office.restart(kilde)
  await expectAllAnswer(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Solfrid Eksempel' })).toBeVisible()
})

const unreadable: readonly Fault[] = ['halfJson', 'truncated', 'html']

for (const kilde of kilder) {
  test(`half a JSON, a cut line or a web page from ${kilde} neither crashes nor blanks the screen`, async ({
    page,
    office,
  }) => {
    const errors = watchErrors(page)
    const { solfrid, aapMann, ungMedVilkaar } = office.population.personas
    const people = [solfrid, aapMann, ungMedVilkaar]
    await signIn(page)
    for (const [i, fault] of unreadable.entries()) {
      await openAfter(page, people[i]?.ident ?? '', async () => office.setFault(kilde, fault))
      await expectUnknown(page, kilde)
      for (const panel of panels)
        expect((await section(page, panel).innerText()).length, panel).toBeGreaterThan(20)
      // Gosys is asked by a number that Personkort has.
      const others = kilder.filter((each) => each !== kilde && !(kilde === 'personkort' && each === 'gosys'))
      for (const other of others) await expect(chip(page, other)).toContainText(/svarte/)
      office.setFault(kilde, null)
      await expectAllAnswer(page)
    }
    expect(errors).toEqual([])
  })
}
