import { existsSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import ElectronStore from 'electron-store'
import { z } from 'zod'
import { innstillingerSchema } from '#shared/contract/oppsett.ts'

const boundsSchema = z.object({ width: z.int().min(400), height: z.int().min(300) })
/** One that is wrong takes none of the others with it. */
const address = z.string().optional().catch(undefined)
const settingsSchema = z.object({
  innstillinger: innstillingerSchema.catch({ spraak: 'nb', zoom: 1 }),
  window: boundsSchema.catch({ width: 1440, height: 900 }),
  /** Receivers of the audit log, by line and for refusals: tcp://host:port, tls://host:port or a file. */
  sporing: z.object({ stat: address, kommune: address, sikkerhet: address }).catch({}),
  /** By kilde: an address or a folder; see README. */
  kilder: z.record(z.string(), address).catch({}),
})
export type Settings = z.infer<typeof settingsSchema>

export type SettingsStore = {
  get(): Settings
  save<Key extends keyof Settings>(key: Key, value: Settings[Key]): void
  /** Name of the copy of a settings file that could not be read, until the user has been told. */
  findPutAside(): string | undefined
  closePutAside(): void
}

/** Settings of this profile: nothing personal. A broken file is put aside and said; a broken value falls back alone. */
export function openSettings(profile: string): SettingsStore {
  const file = path.join(profile, 'innstillinger.json')
  let putAside = isReadable(file) ? undefined : setAside(file)
  const store = new ElectronStore({ cwd: profile, name: 'innstillinger', clearInvalidConfig: true })
  return {
    get: () => settingsSchema.parse(store.store),
    save: (key, value) => store.set(key, value),
    findPutAside: () => putAside,
    closePutAside: () => {
      putAside = undefined
    },
  }
}

function isReadable(file: string): boolean {
  if (!existsSync(file)) return true
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(readFileSync(file, 'utf8'))).success
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** Moved, not copied: the store would read it again, and give up on what it cannot make sense of. */
function setAside(file: string): string {
  const aside = `${file}.uleselig-${Date.now()}`
  renameSync(file, aside)
  return path.basename(aside)
}
