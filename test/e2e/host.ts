import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

export interface Host {
  readonly name: 'electron' | 'stand-in'
  readonly executablePath: string
}

const root = path.resolve(import.meta.dirname, '../..')

/** The real Electron wherever its binary is; else the stand-in. Loads nothing of `electron`, whose index.js downloads. */
export function findHost(): Host {
  const wanted = process.env['SAMLET_E2E_HOST']
  const real = findElectron()
  if (wanted !== 'stand-in' && real) return { name: 'electron', executablePath: real }
  if (wanted === 'electron')
    throw new Error('SAMLET_E2E_HOST=electron, but the binary is not here: npx install-electron')
  return { name: 'stand-in', executablePath: path.join(root, 'test/electron-host/dist/electron') }
}

function findElectron(): string | undefined {
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const named = path.join(folder, 'path.txt')
  if (!existsSync(named)) return undefined
  const binary = path.join(folder, 'dist', readFileSync(named, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

export const host = findHost()

// Playwright asks electron/index.js for the binary, which heeds this. With an executablePath it would leave out its
// loader, which holds the app's start back until the test listens.
if (host.name === 'stand-in') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = path.dirname(host.executablePath)

export interface Launch {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}
export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  /** Kept apart: Playwright no longer tells it once the app has ended. */
  readonly process: ChildProcess
}

/** Starts a program and waits for its first window, which may still be empty. */
export async function startElectron({ args, env = {} }: Launch): Promise<Launched> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const all = { ...Object.fromEntries(inherited), ...env }
  delete all['ELECTRON_RUN_AS_NODE']
  const app = await _electron.launch({ args: [...args], env: all })
  return { app, page: await app.firstWindow(), process: app.process() }
}

export async function makeFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'samlet-e2e-'))
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

export interface Fixtures {
  /** A folder of this test's own. */
  readonly userData: string
  /** Starts a program; what is still running when the test ends is ended with it. */
  readonly launch: (options: Launch) => Promise<Launched>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first parameter
  userData: async ({}, use) => {
    const folder = await makeFolder()
    await use(folder)
    await removeFolder(folder)
  },
  launch: async ({ userData }, use) => {
    const started: Launched[] = []
    await use(async ({ args, env }) => {
      const launched = await startElectron({ args, env: { SAMLET_TEST_USER_DATA: userData, ...env } })
      started.push(launched)
      return launched
    })
    for (const launched of started) await endElectron(launched)
  },
})

/** Ends a program that may have ended already, which is how some tests finish. */
export async function endElectron({ app, process: child }: Launched): Promise<void> {
  if (child.exitCode === null && child.signalCode === null)
    await app.close().catch(() => child.kill('SIGKILL'))
}

/** Skips a test the stand-in cannot run, and says so: the list reporter keeps reasons to itself. */
export function needsElectron(why: string): void {
  skipUnless('electron', `needs the real Electron binary, which is not on this machine: ${why}`)
}

export function needsStandIn(why: string): void {
  skipUnless('stand-in', `only the stand-in behaves so: ${why}`)
}

function skipUnless(name: Host['name'], reason: string): void {
  if (host.name !== name) process.stdout.write(`  skipped: ${reason}\n`)
  test.skip(host.name !== name, reason)
}
