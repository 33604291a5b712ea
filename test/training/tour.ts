import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { endElectron, makeFolder, removeFolder, startElectron } from '#test/e2e/host.ts'
import { type Office, officeArguments } from './office.ts'
import { openBruker, pictureOf, signInAs, waitForSources } from './steps.ts'

const root = path.resolve(import.meta.dirname, '../..')
const out = path.join(root, 'out')

/** Five lives as unlike as they come; each to out/liv-<key>.png. */
const lives = {
  aapMann: 'Arve-Petter Avklaringsen',
  sykmeldt: 'Sykve Meldingsdotter',
  enslig: 'Enja Mønster Forsørgerud',
  ungMedVilkaar: 'Ungbjørn Vilkårstad',
  solfrid: 'Solfrid Eksempel',
} as const

/** The app without a display: signs in, opens people, leaves screenshots in out/ and prints one whole picture as text. */
export async function tour(office: Office): Promise<number> {
  await mkdir(out, { recursive: true })
  const profile = await makeFolder()
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }))
  const launched = await startElectron({
    args: [root, ...officeArguments(office)],
    env: { SAMLET_TEST_USER_DATA: profile },
  })
  try {
    await walk(launched.page, office)
    return 0
  } finally {
    await endElectron(launched)
    await removeFolder(profile)
  }
}

async function walk(page: Page, office: Office): Promise<void> {
  await signInAs(page, /KVP-veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await shoot(page, 'bruker')
  process.stdout.write(`\n${await pictureOf(page)}\n\n`)
  await setFault(office, 'serverError')
  await page.reload()
  await page
    .getByText(/svarer ikke/)
    .first()
    .waitFor()
  await waitForSources(page)
  await shoot(page, 'kilde-feiler')
  await setFault(office, null)
  await signInAs(page, /Statlig veileder/)
  await openBruker(page, 'Solfrid Eksempel')
  await shoot(page, 'statlig-veileder')
  const names = await walkLives(page)
  const shots = ['bruker', 'kilde-feiler', 'statlig-veileder', ...names]
  process.stdout.write(`Skjermbilder: ${shots.map((name) => `out/${name}.png`).join(', ')}\n`)
}

/** As the one who sees both lines of everybody. */
async function walkLives(page: Page): Promise<string[]> {
  await signInAs(page, /Kommunal saksbehandler/)
  const names: string[] = []
  for (const [life, navn] of Object.entries(lives)) {
    await openBruker(page, navn)
    const name = `liv-${life}`
    await shoot(page, name)
    names.push(name)
  }
  return names
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(out, `${name}.png`) })
}

async function setFault(office: Office, fault: string | null): Promise<void> {
  const answer = await fetch(new URL('/fault', office.control), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kilde: 'oskar', fault }),
  })
  if (!answer.ok) throw new Error(`the office refused the fault: ${answer.status}`)
}
