import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { systemClock } from '#electron/platform/clock.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'

const root = path.resolve(import.meta.dirname, '../..')
const readySchema = z.object({
  urls: z.object({
    arena: z.url(),
    infotrygd: z.url(),
    oskar: z.url(),
    gosys: z.url(),
    personkort: z.url(),
    katalog: z.url(),
  }),
  control: z.url(),
})
export type Office = { urls: z.infer<typeof readySchema>['urls']; control: string; process: ChildProcess }

/** Starts the training office in a process of its own; it ends when its standard input does. */
export async function openOffice(options: { size: number; latencyMs: number }): Promise<Office> {
  const args = [
    'test/simulator/main.ts',
    '--size',
    String(options.size),
    '--latency',
    String(options.latencyMs),
    // The lives are told around today: money and deadlines lie ahead whenever one trains.
    '--today',
    toOsloDato(systemClock.now()),
  ]
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const office = spawn(process.execPath, [tsx, ...args], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: office.stdout })) {
    return { ...readySchema.parse(JSON.parse(line)), process: office }
  }
  throw new Error('Opplæringskontoret startet ikke; se meldingene over.')
}

/** What the app is told so that it works in this office. */
export function officeArguments({ urls }: Pick<Office, 'urls'>): string[] {
  return [
    `--samlet-opplaering=${urls.katalog}`,
    `--samlet-kilde=arena=simulator:${urls.arena}`,
    `--samlet-kilde=infotrygd=simulator:${urls.infotrygd}`,
    `--samlet-kilde=oskar=simulator:${urls.oskar}`,
    `--samlet-kilde=gosys=simulator:${urls.gosys}`,
    `--samlet-kilde=personkort=simulator:${urls.personkort}`,
  ]
}
