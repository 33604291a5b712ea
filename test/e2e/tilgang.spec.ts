import { expect, type Page } from '@playwright/test'
import { CANARY } from '#test/simulator/population/municipal/canary.ts'
import { ansatte } from '#test/simulator/population/staff/ansatte.ts'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { test } from './samlet.ts'
import { chip, hits, openByIdent, panel, typeInPalette } from './screen.ts'

/** Everything of the screen that a person can see or hear, without what differs by being another number or minute. */
async function normalisedMain(page: Page, ident: string): Promise<string> {
  const html = await page.locator('main').evaluate((main) => main.outerHTML)
  return html
    .replaceAll(ident.slice(0, 6), '[first six]')
    .replace(/kl\. \d\d:\d\d|\d\d:\d\d/g, '[time]')
    .replace(/(_r_|:r)[0-9a-z]+(_|:)/g, '[id]')
}

test('the twins look alike to a statlig veileder, to the last tag, and nothing municipal is asked', async ({
  page,
  office,
}) => {
  const { tvillingUten, tvillingMed } = office.population.personas
  await signInAs(page, /Statlig veileder/)
  await openByIdent(page, tvillingUten.ident)
  const without = await normalisedMain(page, tvillingUten.ident)
  await openByIdent(page, tvillingMed.ident)
  const withRelation = await normalisedMain(page, tvillingMed.ident)
  expect(without).toContain('Tvilla Tvillingsdatter')
  expect(without).toContain('Ikke tilgjengelig for din rolle')
  expect(withRelation).toBe(without)
  expect(withRelation).not.toContain(CANARY)
  expect(office.requests('oskar')).toEqual([])
  const bodies = office.requests('personkort').map(({ path, body }) => `${path} ${JSON.stringify(body)}`)
  expect(bodies.filter((each) => /noekkelopplysninger|KOMMUNE"/.test(each))).toEqual([])
})

test('the same twins differ to the KVP-veileder of the one: the comparison above can fail', async ({
  page,
  office,
}) => {
  const { tvillingUten, tvillingMed } = office.population.personas
  await signInAs(page, /KVP-veileder/)
  await openByIdent(page, tvillingUten.ident)
  const without = await normalisedMain(page, tvillingUten.ident)
  await openByIdent(page, tvillingMed.ident)
  expect(await normalisedMain(page, tvillingMed.ident)).not.toBe(without)
  await expect(page.locator('main')).toContainText(CANARY)
})

type Sees = 'content' | 'restricted'
type Row = {
  as: (typeof ansatte)[keyof typeof ansatte]
  statUtbetalinger: Sees
  kommuneUtbetalinger: Sees
  soeknader: Sees
  oskarIsAsked: boolean
}

/** The matrix as a person sees it: D1, D7 and D5 of one bruker on both lines. D0 is everybody's. */
const matrix: readonly Row[] = [
  {
    as: ansatte.statligVeileder,
    statUtbetalinger: 'content',
    kommuneUtbetalinger: 'restricted',
    soeknader: 'restricted',
    oskarIsAsked: false,
  },
  {
    as: ansatte.kommunalSaksbehandler,
    statUtbetalinger: 'content',
    kommuneUtbetalinger: 'content',
    soeknader: 'content',
    oskarIsAsked: true,
  },
  {
    as: ansatte.kvpVeileder,
    statUtbetalinger: 'content',
    kommuneUtbetalinger: 'content',
    soeknader: 'content',
    oskarIsAsked: true,
  },
  {
    as: ansatte.teamkoordinatorStat,
    statUtbetalinger: 'content',
    kommuneUtbetalinger: 'restricted',
    soeknader: 'restricted',
    oskarIsAsked: false,
  },
  {
    as: ansatte.teamkoordinatorKommune,
    statUtbetalinger: 'restricted',
    kommuneUtbetalinger: 'restricted',
    soeknader: 'content',
    oskarIsAsked: true,
  },
  {
    as: ansatte.navLeder,
    statUtbetalinger: 'restricted',
    kommuneUtbetalinger: 'restricted',
    soeknader: 'restricted',
    oskarIsAsked: false,
  },
]

for (const row of matrix) {
  test(`${row.as.rolle} of ${row.as.linje} sees what the matrix says, and no more is asked`, async ({
    page,
    office,
  }) => {
    await signInAs(page, new RegExp(row.as.navn))
    await openBruker(page, 'Solfrid Eksempel')
    const utbetalinger = panel(page, 'utbetalinger')
    const ytelser = panel(page, 'ytelser')
    const rows = (linje: 'Stat' | 'Kommune') =>
      utbetalinger.locator('.rows .linje').filter({ hasText: linje })
    if (row.statUtbetalinger === 'content') await expect(rows('Stat').first()).toBeVisible()
    else await expect(rows('Stat')).toHaveCount(0)
    if (row.kommuneUtbetalinger === 'restricted') await expect(rows('Kommune')).toHaveCount(0)
    else await expect(rows('Kommune').first()).toBeVisible()
    const closed = utbetalinger
      .locator('.linjetilstand')
      .filter({ hasText: 'Ikke tilgjengelig for din rolle' })
    const open = [row.statUtbetalinger, row.kommuneUtbetalinger].filter((sees) => sees === 'content')
    await expect(closed).toHaveCount(2 - open.length)
    const soeknad = ytelser.getByText(/^Søknad \d/)
    if (row.soeknader === 'content') await expect(soeknad.first()).toBeVisible()
    else await expect(soeknad).toHaveCount(0)
    await expect(panel(page, 'kontakt')).toContainText('solfrid.eksempel@example.com')
    expect(office.requests('oskar').length > 0).toBe(row.oskarIsAsked)
    const payments = office.requests('personkort').filter(({ path }) => path.includes('utbetaldata'))
    expect(payments.length > 0).toBe(row.statUtbetalinger === 'content')
  })
}

test('a KVP-veileder sees the municipal case of the own participants only', async ({ page, office }) => {
  const stranger = office.population.list().find(({ kommune, persona, gradering, skjermet }) => {
    return kommune && persona === null && gradering === 'UGRADERT' && !skjermet
  })
  if (!stranger) throw new Error('nobody but personas on the municipal line')
  await signInAs(page, /KVP-veileder/)
  await openByIdent(page, stranger.ident)
  await expect(panel(page, 'ytelser')).toContainText('Ikke tilgjengelig for din rolle')
  await expect(chip(page, 'oskar')).toContainText('ikke tilgjengelig for din rolle')
  expect(office.requests('oskar')).toEqual([])
})

test('who is cleared for fortrolig finds those people, with the warning first, and no other protected ones', async ({
  page,
  office,
}) => {
  const { kode6, kode7 } = office.population.personas
  await signInAs(page, new RegExp(ansatte.statligVeilederFortrolig.navn))
  await openByIdent(page, kode7.ident)
  await expect(page.getByRole('list', { name: 'Viktig å vite' })).toContainText('Fortrolig adresse (kode 7)')
  const dialog = await typeInPalette(page, kode6.ident)
  await expect(dialog.getByText(/Ingen treff/)).toBeVisible()
  await expect(hits(dialog)).toHaveCount(0)
})
