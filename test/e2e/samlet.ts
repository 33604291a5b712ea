import path from 'node:path'
import type { Page } from '@playwright/test'
import { systemClock } from '#electron/platform/clock.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import { test as base, type Launched } from '#test/e2e/host.ts'
import { type Simulators, startSimulators } from '#test/simulator/start.ts'
import { officeArguments } from '#test/training/office.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** The built app in a training office of its own. Every `open` of a test is on the same profile. */
export const test = base.extend<{
  today: Dato
  office: Simulators
  open: (extra?: readonly string[]) => Promise<Launched>
  page: Page
}>({
  /** The day the lives are told around: main's and the window's own, unless a spec needs another. */
  today: [toOsloDato(systemClock.now()), { option: true }],
  office: async ({ today }, use) => {
    const office = await startSimulators({ size: 60, today })
    await use(office)
    await office.close()
  },
  open: async ({ office, launch }, use) => {
    // What comes later on the command line wins, source by source.
    await use((extra = []) => launch({ args: [root, ...officeArguments(office), ...extra] }))
  },
  page: async ({ open }, use) => {
    await use((await open()).page)
  },
})
