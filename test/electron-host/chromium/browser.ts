import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { chromiumArguments } from './arguments.ts'
import { Connection } from './connection.ts'
import { findChromium } from './find-chromium.ts'

export interface Browser {
  readonly connection: Connection
  readonly headless: boolean
  readonly file: string
  readonly args: readonly string[]
  readonly version: string
  readonly exited: Promise<void>
}

let running: Browser | undefined
let child: ChildProcess | undefined

/** The one Chromium of this process. */
export function browser(): Browser {
  if (!running) throw new Error('electron-host: Chromium is not started yet')
  return running
}

export function findBrowser(): Browser | undefined {
  return running
}

export async function startBrowser(profile: string, switches: ReadonlyMap<string, string>): Promise<Browser> {
  mkdirSync(profile, { recursive: true })
  const headless =
    process.env['SAMLET_HEADLESS'] === '1' || !(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  const file = findChromium()
  const args = chromiumArguments({ profile, headless, switches })
  child = spawn(file, [...args, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: true, // a process group of its own, which killBrowser can end as a whole
  })
  const connection = new Connection(...pipes(child))
  const exited = new Promise<void>((resolve) => child?.once('exit', () => resolve()))
  void exited.then(() => connection.close())
  const failed = new Promise<never>((_, reject) => child?.once('error', reject))
  const { product } = await Promise.race([connection.root.send('Browser.getVersion'), failed])
  running = { connection, headless, file, args, version: product.split('/')[1] ?? '', exited }
  return running
}

function pipes(process: ChildProcess): [Writable, Readable] {
  const [, , errors, out, incoming] = process.stdio
  if (errors) forwardErrors(errors)
  if (!out || !incoming || !('write' in out) || !('read' in incoming)) {
    throw new Error('electron-host: Chromium was started without its pipes')
  }
  return [out, incoming]
}

/** Playwright waits for this one line; the rest (D-Bus, GPU) is noise on a machine without a desktop. */
function forwardErrors(errors: Readable | Writable): void {
  errors.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n')) {
      if (line.startsWith('DevTools listening on') || process.env['SAMLET_HOST_DEBUG']) {
        process.stderr.write(`${line}\n`)
      }
    }
  })
}

export async function stopBrowser(): Promise<void> {
  if (!running) return killBrowser()
  const { connection, exited } = running
  const closing = connection.root.send('Browser.close').catch(() => undefined) // it may be gone already
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 3000)
  })
  await Promise.race([Promise.all([closing, exited]), tooLong])
  clearTimeout(timer)
  killBrowser()
}

/** Ends whatever is left of Chromium's process group, at once: the last act of every way out. */
export function killBrowser(): void {
  if (child?.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // ESRCH is the good case: nothing left to end.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
