import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { host } from '#test/e2e/host.ts'
import { officeArguments, openOffice } from './office.ts'
import { tour } from './tour.ts'

// `npm start`: build, open the training office, open the app in it. Without a display, take the tour instead.
const root = path.resolve(import.meta.dirname, '../..')
const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(1)

const office = await openOffice({ size: 300, latencyMs: 150 })
const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
process.exitCode = hasDisplay ? await openApp() : await tour(office)
office.process.stdin?.end()

async function openApp(): Promise<number> {
  const app = spawn(host.executablePath, [root, ...officeArguments(office), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  return new Promise((resolve) => app.on('exit', (code) => resolve(code ?? 1)))
}
