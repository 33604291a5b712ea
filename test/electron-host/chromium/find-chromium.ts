import { existsSync } from 'node:fs'

/** The binary itself before the distribution's wrapper script: a wrapper costs a shell and leaves it in between. */
const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export function findChromium(): string {
  const named = process.env['SAMLET_CHROMIUM']
  const places = named ? [named] : usualPlaces
  const found = places.find((file) => existsSync(file))
  if (found) return found
  throw new Error(
    `electron-host: no Chromium found (looked for ${places.join(', ')}). ` +
      'Run: apt-get install chromium, or set SAMLET_CHROMIUM to its path.',
  )
}
