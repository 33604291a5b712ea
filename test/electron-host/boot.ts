// `electron [switches] [-r file] <app> [arguments]`, for a machine where Electron's own binary cannot be had.
import { createRequire } from 'node:module'
import path from 'node:path'
import { app } from './api/app/app.ts'
import { electron } from './api/electron.ts'
import { killBrowser } from './chromium/browser.ts'
import { openInspector, readCommandLine } from './start/command-line.ts'
import { provideElectron } from './start/electron-module.ts'
import { failToStart } from './start/fail-to-start.ts'
import { findElectronVersion, openProgram, program } from './start/program.ts'
import { startApp } from './start/start-app.ts'

const argv = process.argv.slice(2)
const commandLine = readCommandLine(argv)
program.electronVersion = findElectronVersion()

function becomeElectron(): void {
  Reflect.set(process.versions, 'electron', program.electronVersion)
  Object.assign(process, {
    type: 'browser',
    defaultApp: true,
    resourcesPath: path.join(__dirname, '../resources'),
  })
  process.argv = [process.execPath, ...argv] // Playwright's loader finds its own switches in here, and removes them
  process.on('exit', killBrowser)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  provideElectron(electron)
}

function run(): void {
  for (const [name, value] of commandLine.switches) {
    if (name === 'user-data-dir') app.setPath('userData', path.resolve(value))
    else program.switches.set(name, value)
  }
  openProgram(commandLine.target ?? '.')
  becomeElectron()
  openInspector(commandLine)
  const require = createRequire(path.join(process.cwd(), 'electron.cjs'))
  for (const file of commandLine.preloaded) require(path.resolve(file))
  startApp().catch(failToStart)
}

if (commandLine.versionOnly) process.stdout.write(`v${program.electronVersion}\n`)
else {
  try {
    run()
  } catch (error) {
    failToStart(error)
  }
}
