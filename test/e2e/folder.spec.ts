import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { z } from 'zod'
import { ask, personkortCalls } from '#test/simulator/ask.ts'
import { toDigisosSak, toDigisosSoker } from '#test/simulator/oskar/sak.ts'
import type { Simulators } from '#test/simulator/start.ts'
import { openBruker, signInAs } from '#test/training/steps.ts'
import { test as base } from './samlet.ts'
import { chip, openByIdent, panel } from './screen.ts'

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first parameter
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'samlet-eksport-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})

/** Everything Oskar has of one person, as the README says a file shall be. */
function toOskarExport({ population }: Simulators, ident: string) {
  const facts = population.municipalFacts(ident)
  if (!facts) throw new Error('the municipality knows nothing of the person')
  const soknader = facts.soeknader.map((plan) => ({
    ...toDigisosSak(ident, facts, plan),
    dokument: toDigisosSoker(plan),
  }))
  return { fnr: ident, soknader }
}

/** The same for Personkort: what its services answer now. */
async function toPersonkortExport({ urls }: Simulators, ident: string) {
  const calls = personkortCalls(ident)
  const answerOf = async ([address, body]: readonly [string, unknown]) =>
    (await ask(`${urls.personkort}${address}`, body)).json()
  const persondata = z.object({ data: z.unknown() }).parse(await answerOf(calls.hentPersondata))
  const krr = z.object({ personer: z.record(z.string(), z.unknown()) }).parse(await answerOf(calls.krr))
  return {
    ident,
    persondata: persondata.data,
    skjermet: await answerOf(calls.skjermet),
    krr: krr.personer[ident],
    utbetalinger: await answerOf(calls.utbetalinger),
  }
}

test('Oskar from a folder: the person shows, a changed file changes the screen, a broken one is told', async ({
  open,
  office,
  folder,
}) => {
  const { ident } = office.population.personas.solfrid
  const exported = JSON.stringify(toOskarExport(office, ident))
  await writeFile(path.join(folder, 'en.json'), exported)
  const { page } = await open([`--samlet-kilde=oskar=${folder}`])
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  const ytelser = panel(page, 'ytelser')
  await expect(ytelser).toContainText('Supplerende stønad til husleie')
  await expect(ytelser).not.toContainText('Fjernvarme')
  expect(office.requests('oskar')).toEqual([])

  await writeFile(path.join(folder, 'en.json'), exported.replaceAll('"Strøm"', '"Fjernvarme"'))
  await expect(ytelser).toContainText('Fjernvarme')

  await writeFile(path.join(folder, 'to.json'), '{ "fnr": ')
  await expect(page.getByText(/Oskar: 1 fil i eksportmappen kunne ikke leses/)).toBeVisible()
  await expect(page.getByText('to•••.json')).toBeAttached()
  await expect(ytelser).toContainText('Fjernvarme')

  await writeFile(path.join(folder, 'en.json'), exported.slice(0, 200))
  await expect(ytelser).toContainText(/Hentet .*Oskar svarer ikke/)
  await expect(ytelser).toContainText('Fjernvarme')
})

test('Personkort from a folder: what was exported is shown, what was not is never said to be nothing', async ({
  open,
  office,
  folder,
}) => {
  const { ident } = office.population.personas.solfrid
  await writeFile(path.join(folder, 'en.json'), JSON.stringify(await toPersonkortExport(office, ident)))
  const { page } = await open([`--samlet-kilde=personkort=${folder}`])
  await signInAs(page, /Statlig veileder/)
  const before = office.requests('personkort').length
  await openByIdent(page, ident)
  await expect(page.getByRole('heading', { level: 1, name: 'Solfrid Eksempel' })).toBeVisible()
  await expect(panel(page, 'utbetalinger')).toContainText('Barnetrygd')
  await expect(panel(page, 'kontakt')).toContainText('solfrid.eksempel@example.com')
  await expect(page.getByText('Ingen fullmakt')).toHaveCount(0)
  await expect(chip(page, 'personkort')).toContainText('svarer delvis')
  expect(office.requests('personkort').length).toBe(before)
})
