// Plain Node, since nothing is installed yet when it runs: what `npm start` and `npm test` need, installed once.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const at = (...parts) => path.join(root, ...parts)
const say = (text) => process.stdout.write(`[oppsett] ${text}\n`)
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options })

installPackages()
installBrowser()

function installPackages() {
  const [wanted, installed] = [at('package-lock.json'), at('node_modules/.samlet-lock.json')]
  const same = existsSync(installed) && readFileSync(installed).equals(readFileSync(wanted))
  if (same) return
  say('installerer pakkene (npm ci)')
  if (run('npm', ['ci', '--no-fund', '--no-audit']).status !== 0) fail('npm ci feilet; se meldingene over.')
  copyFileSync(wanted, installed)
}

/** Electron's own binary if it can be had, else Chromium with the stand-in host. */
function installBrowser() {
  if (existsSync(at('node_modules/electron/path.txt'))) return
  const chromium = [
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    process.env.SAMLET_CHROMIUM,
  ]
  if (chromium.some((file) => file && existsSync(file))) return
  say('henter Electron')
  const electron = run(process.execPath, [at('node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  if (electron.status === 0 && existsSync(at('node_modules/electron/path.txt'))) return
  say(
    'Electron kan ikke hentes på denne maskinen; henter Chromium fra Debian i stedet (apt-get install chromium)',
  )
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
  run('apt-get', ['update', '-qq'], quiet)
  if (run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet).status !== 0) {
    fail('Verken Electron eller Chromium kan installeres. Installer chromium, eller sett SAMLET_CHROMIUM.')
  }
}

function fail(text) {
  process.stderr.write(`[oppsett] ${text}\n`)
  process.exit(1)
}
