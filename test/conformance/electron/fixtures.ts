import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import {
  test as base,
  endElectron,
  type Launched,
  makeFolder,
  removeFolder,
  startElectron,
} from '#test/e2e/host.ts'

export const appFolder = path.join(import.meta.dirname, 'app')

type Seen = [name: string, detail: string]

/** What app/preload.cjs exposes to the page. */
interface PageApi {
  readonly facts: { nested: { value: number }; list: number[] }
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  note(text: string): void
  onNoteBack(listener: (text: string) => void): void
  heard(): unknown[][]
  add(a: number, b: number): number
  throws(): never
  rejects(): Promise<never>
  callBack(listener: (value: number) => Promise<number>): Promise<string>
  makeFunction(): () => string
  requireFs(): string
  exposeAgain(): string
  seesPage(): string
  seesDom(): string
  isolatedProcess(): unknown[]
  sendFunction(): string
}
/** What app/main.cjs leaves in its own global scope. */
interface MainApi {
  readonly seen: Seen[]
  readonly flags: { denyNavigation: boolean; keepWindow: boolean; vetoQuit: boolean }
  createWindow(options?: object): { loadURL(url: string): Promise<void>; close(): void; id: number }
}
declare global {
  interface Window {
    readonly conformance: PageApi
  }
  var conformance: MainApi & PageApi
}

export interface Own {
  /** The shared program's first window, on its first page, with nothing seen yet. */
  readonly page: Page
  readonly app: ElectronApplication
  readonly seen: (name: string) => Promise<string[]>
  /** A program of the test's own, on the test's own folder. */
  readonly start: (env?: Record<string, string>) => Promise<Launched>
}
export interface Shared {
  readonly shared: Launched
}

export const test = base.extend<Own, Shared>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright insists on a destructured first parameter
    async ({}, use) => {
      const folder = await makeFolder()
      const launched = await startElectron({ args: [appFolder], env: { SAMLET_TEST_USER_DATA: folder } })
      await use(await whenLoaded(launched))
      await endElectron(launched)
      await removeFolder(folder)
    },
    { scope: 'worker' },
  ],
  app: async ({ shared }, use) => use(shared.app),
  page: async ({ shared: { app, page } }, use) => {
    await app.evaluate(async ({ BrowserWindow }) => {
      const [first, ...others] = BrowserWindow.getAllWindows()
      for (const window of others) window.destroy()
      await first?.loadURL('app://bundle/index.html')
      globalThis.conformance.seen.length = 0
      globalThis.conformance.flags.denyNavigation = true
    })
    await page.waitForFunction(() => document.readyState === 'complete')
    await use(page)
  },
  seen: async ({ app }, use) => {
    await use((wanted) =>
      app.evaluate((_electron, name) => {
        return globalThis.conformance.seen.filter(([event]) => event === name).map(([, detail]) => detail)
      }, wanted),
    )
  },
  start: async ({ launch }, use) =>
    use(async (env = {}) => whenLoaded(await launch({ args: [appFolder], env }))),
})

/** The first window comes empty, and loads its first page then. */
async function whenLoaded(launched: Launched): Promise<Launched> {
  await launched.page.waitForFunction(() => 'conformance' in window && document.readyState === 'complete')
  return launched
}

/** What a program told of its life, also after its end. */
export function eventsIn(userData: string): string[] {
  return readFileSync(path.join(userData, 'events.txt'), 'utf8').trim().split('\n')
}
