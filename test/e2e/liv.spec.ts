import { expect, type Page } from '@playwright/test'
import { type Dato, toDato } from '#shared/domain/tid/dato.ts'
import { type PersonaName, personaNames } from '#test/simulator/population/personas/persona.ts'
import { arenaScript } from '#test/simulator/population/script/arena.ts'
import type { Fact } from '#test/simulator/population/script/fact.ts'
import { gosysScript, kommunaleOppgaverScript } from '#test/simulator/population/script/gosys.ts'
import { infotrygdScript } from '#test/simulator/population/script/infotrygd.ts'
import { oskarScript } from '#test/simulator/population/script/oskar.ts'
import { personkortScript } from '#test/simulator/population/script/personkort.ts'
import { ansatte } from '#test/simulator/population/staff/ansatte.ts'
import { signInAs } from '#test/training/steps.ts'
import { readUnits, unfold, writeOutSources } from './liv/collect.ts'
import { lacks } from './liv/says.ts'
import { test } from './samlet.ts'
import { fullName, hits, openByIdent, typeInPalette } from './screen.ts'

/** Whom the person rules close to everybody without a clearance. */
const closed: readonly PersonaName[] = ['kode6', 'kode7', 'kode6Utland', 'skjermet']
const open = personaNames.filter((name) => !closed.includes(name))

const stateScripts = [arenaScript, infotrygdScript, gosysScript, personkortScript]
const municipalScripts = [oskarScript, kommunaleOppgaverScript]
const factsOf = (scripts: readonly Partial<typeof oskarScript>[], name: PersonaName, today: Dato) =>
  scripts.flatMap((script) => script[name]?.(today) ?? [])

/** The words of what is nearest to being there: whoever mends it sees what is missing. */
async function findMissing(page: Page, facts: readonly Fact[], today: Dato): Promise<string[]> {
  const missing: string[] = []
  for (const fact of facts) {
    const units = await readUnits(page, fact.part)
    const [least] = units.map((unit) => lacks(unit, fact, today)).sort((a, b) => a.length - b.length)
    if (least === undefined) missing.push(`${fact.part}: ${fact.says}: no such section`)
    else if (least.length > 0) missing.push(`${fact.part}: ${fact.says}: lacks ${least.join(', ')}`)
  }
  return missing
}

async function expectLife(page: Page, name: PersonaName, facts: readonly Fact[], today: Dato): Promise<void> {
  await unfold(page)
  await writeOutSources(page)
  expect(await findMissing(page, facts, today), name).toEqual([])
}

test.beforeEach(async ({ page, office }) => {
  // Scripts count from the training day, which is not today for long.
  await page.clock.setFixedTime(`${office.population.today}T09:00:00Z`)
})

// The scripts count working days from a Monday.
test.use({ today: toDato('2026-11-23') })

test('there are at least twenty lives to see', () => {
  expect(open.length).toBeGreaterThanOrEqual(20)
})

for (const name of open) {
  test(`the screen tells the life of ${name}, fact by fact, on both lines`, async ({ page, office }) => {
    const { today, personas } = office.population
    const facts = factsOf([...stateScripts, ...municipalScripts], name, today)
    expect(facts.length).toBeGreaterThanOrEqual(3)
    await signInAs(page, new RegExp(ansatte.kommunalSaksbehandler.navn))
    await openByIdent(page, personas[name].ident)
    await expectLife(page, name, facts, today)
    const soeknader = page.locator('.linjedel--kommune')
    if (oskarScript[name](today).length === 0)
      await expect(soeknader).toContainText('Oskar har ingen søknader')
  })
}

for (const name of closed) {
  test(`${name} is closed to the kommunal saksbehandler: nothing of the life is shown`, async ({
    page,
    office,
  }) => {
    const bruker = office.population.personas[name]
    await signInAs(page, new RegExp(ansatte.kommunalSaksbehandler.navn))
    const dialog = await typeInPalette(page, bruker.ident)
    await expect(dialog.getByText(/Ingen treff/)).toBeVisible()
    await expect(hits(dialog)).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(page.locator('.bruker')).toHaveCount(0)
    await expect(page.locator('body')).not.toContainText(fullName(bruker.navn))
  })
}

test('who is cleared for fortrolig sees the life of kode7, and of the municipality only that it is closed', async ({
  page,
  office,
}) => {
  const { today, personas } = office.population
  await signInAs(page, new RegExp(ansatte.statligVeilederFortrolig.navn))
  await openByIdent(page, personas.kode7.ident)
  await expectLife(page, 'kode7', factsOf(stateScripts, 'kode7', today), today)
  await expect(page.locator('.linjedel--kommune')).toContainText('Ikke tilgjengelig for din rolle')
  await expect(page.locator('main')).not.toContainText('Livsopphold')
})
