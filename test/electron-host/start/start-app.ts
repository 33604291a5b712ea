import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from '../api/app/app.ts'
import { defaultSession } from '../api/session/default-session.ts'
import { watchDownloads } from '../api/session/downloads.ts'
import { findBrowser, startBrowser } from '../chromium/browser.ts'
import { answerRequests } from '../network/answer-requests.ts'
import { dropAllWindows } from '../window/registry.ts'
import { watchTargets } from '../window/watch-targets.ts'
import { failToStart } from './fail-to-start.ts'
import { lifecycle } from './lifecycle.ts'
import { program } from './program.ts'

/** Runs the app's main file, starts Chromium meanwhile, and says 'ready' when both are there. */
export async function startApp(): Promise<void> {
  await runMainFile()
  // A lost single-instance lock makes the app quit at once: then no Chromium is started at all.
  await new Promise((resolve) => setImmediate(resolve))
  if (lifecycle.isEnding()) return
  await startChromium()
  announce()
  if (lifecycle.isEnding()) return
  lifecycle.becomeReady()
  app.emit('will-finish-launching')
  app.emit('ready', {}, {})
}

/**
 * Until the file has run to its end, or can get no further: one that awaits app.whenReady() at its top level waits
 * for what comes only after it. Electron notices by its event loop having nothing left to do, and so does this.
 */
async function runMainFile(): Promise<void> {
  const ran = import(pathToFileURL(program.mainFile).href)
  const stuck = new Promise((resolve) => process.once('beforeExit', resolve))
  ran.catch(failToStart) // also when it fails after having been stuck
  await Promise.race([ran, stuck])
}

async function startChromium(): Promise<void> {
  const profile = path.join(app.getPath('sessionData'), 'electron-host-chromium')
  const { connection, exited, version } = await startBrowser(profile, program.switches)
  void exited.then(() => {
    if (lifecycle.isEnding()) dropAllWindows()
    else app.exit(1) // Chromium crashed, or the desktop ended it
  })
  Reflect.set(process.versions, 'chrome', version)
  const { root } = connection
  const downloads = path.join(profile, 'downloads')
  await Promise.all([
    answerRequests(root),
    watchTargets(root),
    watchDownloads(root, defaultSession, downloads),
  ])
}

/** The one line that tells which host this is, so that no log can be mistaken for one of Electron's own. */
function announce(): void {
  process.stderr.write(
    `[electron-host] Electron ${program.electronVersion} is not on this machine: running ` +
      `${path.relative(process.cwd(), program.mainFile)} on Node ${process.versions.node} ` +
      `with Chromium ${findBrowser()?.version ?? ''}\n`,
  )
}
