import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { report } from '../../report.ts'

export interface Notice {
  readonly argv: string[]
  readonly workingDirectory: string
  readonly additionalData: unknown
}

/** One program per user-data folder: a file says who is first, a socket is where the others report to. */
export class SingleInstance {
  readonly #onNotice: (notice: Notice) => void
  #release: (() => void) | undefined
  /** Done when the first instance has been told; a later instance must not end before. */
  told: Promise<void> = Promise.resolve()

  constructor(onNotice: (notice: Notice) => void) {
    this.#onNotice = onNotice
  }
  isHeld(): boolean {
    return this.#release !== undefined
  }
  request(folder: string, additionalData: unknown): boolean {
    if (this.#release) return true
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, 'electron-host.lock')
    const socket = socketFor(folder)
    if (!claim(file)) {
      this.told = tell(socket, { argv: process.argv, workingDirectory: process.cwd(), additionalData })
      return false
    }
    rmSync(socket, { force: true })
    const server = net.createServer((client) => this.#hear(client)).listen(socket)
    server.on('error', report('single instance lock'))
    server.unref()
    this.#release = () => {
      server.close()
      rmSync(file, { force: true })
      rmSync(socket, { force: true })
    }
    return true
  }
  release(): void {
    this.#release?.()
    this.#release = undefined
  }
  #hear(client: net.Socket): void {
    let text = ''
    client.setEncoding('utf8')
    client.on('error', report('second instance'))
    client.on('data', (part: string) => {
      text += part
    })
    client.on('end', () => this.#onNotice(JSON.parse(text)))
  }
}

/** In the temporary folder: a socket's path may be 107 bytes long, and a user-data folder's is often more. */
function socketFor(folder: string): string {
  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 24)
  return path.join(os.tmpdir(), `electron-host-${name}.sock`)
}

function claim(file: string): boolean {
  if (existsSync(file) && !isHolderAlive(readFileSync(file, 'utf8'))) rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A process number is reused after a crash: it only counts if it is a process like this one. */
function isHolderAlive(pid: string): boolean {
  const file = `/proc/${pid}/cmdline`
  return existsSync(file) && readFileSync(file, 'utf8').includes('electron')
}

function tell(socket: string, notice: Notice): Promise<void> {
  return new Promise((resolve) => {
    const client = net.connect(socket, () => client.end(JSON.stringify(notice)))
    client.on('error', report('telling the first instance'))
    client.on('close', () => resolve())
  })
}
