// Plain Node, since nothing is installed yet when it runs: what `npm start` and `npm test` need, installed once.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
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
  if (hasElectron()) return
  if (!wasTriedInVain()) fetchElectron()
  if (hasElectron()) return
  if (findChromium() === undefined) fetchChromium()
  say(`Electron er ikke på denne maskinen; appen kjører på en stedfortreder med ${findChromium()}`)
}

function hasElectron() {
  return existsSync(at('node_modules/electron/path.txt'))
}

/** Once an install: a closed network must not cost every start its time-out. */
function wasTriedInVain() {
  return existsSync(at('node_modules/.samlet-no-electron'))
}

function fetchElectron() {
  say('henter Electron')
  run(process.execPath, [at('node_modules/electron/install.js')], { stdio: 'ignore', timeout: 120_000 })
  if (hasElectron()) return
  writeFileSync(at('node_modules/.samlet-no-electron'), '')
  say('Electron kan ikke hentes på denne maskinen (nytt forsøk: slett node_modules/.samlet-no-electron)')
}

function findChromium() {
  const usual = [
    '/usr/lib/chromium/chromium',
    '/usr/lib/chromium-browser/chromium-browser',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ]
  return [process.env.SAMLET_CHROMIUM, ...usual].find((file) => file && existsSync(file))
}

function fetchChromium() {
  say('henter Chromium fra Debian (apt-get install chromium)')
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] }
  run('apt-get', ['update', '-qq'], quiet)
  if (run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet).status !== 0 || !findChromium()) {
    fail('Verken Electron eller Chromium kan installeres. Installer chromium, eller sett SAMLET_CHROMIUM.')
  }
}

function fail(text) {
  process.stderr.write(`[oppsett] ${text}\n`)
  process.exit(1)
}
