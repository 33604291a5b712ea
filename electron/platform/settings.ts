import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ElectronStore from 'electron-store'
import { z } from 'zod'
import { innstillingerSchema } from '#shared/contract/oppsett.ts'

const boundsSchema = z.object({ width: z.int().min(400), height: z.int().min(300) })
const settingsSchema = z.object({
  innstillinger: innstillingerSchema.catch({ spraak: 'nb', zoom: 1 }),
  window: boundsSchema.catch({ width: 1440, height: 900 }),
  /** By kilde: an address or a folder; see README. */
  kilder: z.record(z.string(), z.string()).catch({}),
})
export type Settings = z.infer<typeof settingsSchema>

export type SettingsStore = {
  get(): Settings
  save<Key extends keyof Settings>(key: Key, value: Settings[Key]): void
  /** Where a settings file that could not be read was put aside, so that nothing in it is lost. */
  putAside: string | undefined
}

/** Settings of this profile: nothing personal. A broken file is put aside and said; a broken value falls back alone. */
export function openSettings(profile: string): SettingsStore {
  const file = path.join(profile, 'innstillinger.json')
  const putAside = isReadable(file) ? undefined : setAside(file)
  const store = new ElectronStore({ cwd: profile, name: 'innstillinger', clearInvalidConfig: true })
  return {
    get: () => settingsSchema.parse(store.store),
    save: (key, value) => store.set(key, value),
    putAside,
  }
}

function isReadable(file: string): boolean {
  if (!existsSync(file)) return true
  try {
    JSON.parse(readFileSync(file, 'utf8'))
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

function setAside(file: string): string {
  const aside = `${file}.uleselig-${Date.now()}`
  copyFileSync(file, aside)
  return aside
}
