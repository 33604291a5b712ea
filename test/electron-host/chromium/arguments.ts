const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--password-store=basic',
  '--test-type', // no bar telling the user that --no-sandbox is unsupported
  '--host-resolver-rules=MAP * ~NOTFOUND', // no name resolves: Chromium can speak to nobody but the app
]
const disabledFeatures = [
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'HttpsUpgrades',
  'DestroyProfileOnBrowserClose',
]

interface Wanted {
  readonly profile: string
  readonly headless: boolean
  readonly switches: ReadonlyMap<string, string>
}

/** The program's own switches and ours; of a repeated --disable-features Chromium would only see the last. */
export function chromiumArguments({ profile, headless, switches }: Wanted): string[] {
  const all = [...quiet, '--lang=nb', `--user-data-dir=${profile}`]
  if (headless) all.push('--headless')
  if (process.getuid?.() === 0) all.push('--no-sandbox') // Chromium refuses to start as root otherwise
  const features = [...disabledFeatures, switches.get('disable-features') ?? ''].filter((name) => name !== '')
  all.push(`--disable-features=${features.join(',')}`)
  for (const [name, value] of switches) {
    if (name === 'disable-features' || all.includes(`--${name}`)) continue
    all.push(value === '' ? `--${name}` : `--${name}=${value}`)
  }
  return all
}
