import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { host } from '#test/e2e/host.ts'
import { endWithLauncher } from './launcher.ts'
import { officeArguments, openOffice } from './office.ts'
import { tour } from './tour.ts'

// `npm start`: build, open the training office, open the app in it. Without a display, take the tour instead.
const root = path.resolve(import.meta.dirname, '../..')
endWithLauncher()
const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) process.exit(1)

const office = await openOffice({ size: 300, latencyMs: 150 })
const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
const code = hasDisplay ? await openApp() : await tour(office)
office.process.stdin?.end()
process.exit(code)

async function openApp(): Promise<number> {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  const hold = path.join(import.meta.dirname, 'hold.ts')
  const command = [host.executablePath, root, ...officeArguments(office), ...process.argv.slice(2)]
  const app = spawn(process.execPath, [tsx, hold, ...command], { stdio: ['pipe', 'inherit', 'inherit'] })
  return new Promise((resolve) => app.on('exit', (status) => resolve(status ?? 1)))
}
