import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openSealed, seal } from '../platform/sealing.ts'

/** What is still to be handed over; `position` is how much of the file has been read. */
export type Waiting = { lines: string[]; unreadable: number; position: number }

/**
 * Lines on their way to a log: on disk before the data is shown, sealed since each names a person, in the order they
 * came. A torn last record (the machine died while writing) is counted and left behind; the rest is handed over.
 */
export class AuditQueue {
  readonly #file: string
  readonly #identity: string
  readonly #getKey: () => Buffer

  constructor(dir: string, name: string, getKey: () => Buffer) {
    mkdirSync(dir, { recursive: true })
    this.#file = path.join(dir, `${name}.ko`)
    this.#identity = `audit|${name}`
    this.#getKey = getKey
  }

  /** Throws when the disk refuses: whoever asked must then show nothing. */
  append(line: string): void {
    const record = Buffer.from(seal(this.#getKey(), this.#identity, line)).toString('base64')
    // A break in front too: a torn record before it does not swallow this one.
    writeWhole(this.#file, 'a', `\n${record}\n`)
  }

  /** The oldest ones first, and no more than asked for: a queue of weeks is not opened for the sake of one line. */
  waiting(atMost = Number.POSITIVE_INFINITY): Waiting {
    const text = readIfThere(this.#file)
    const lines: string[] = []
    let [position, unreadable] = [0, 0]
    while (position < text.length && lines.length < atMost) {
      const end = text.indexOf('\n', position)
      const record = text.slice(position, end === -1 ? undefined : end)
      position = end === -1 ? text.length : end + 1
      if (record === '') continue
      const line = openSealed(this.#getKey(), this.#identity, Buffer.from(record, 'base64'))
      if (line === undefined) unreadable += 1
      else lines.push(line)
    }
    return { lines, unreadable, position }
  }

  /** Takes away what has been handed over; what came meanwhile stays. */
  remove({ position }: Waiting): void {
    const rest = readIfThere(this.#file).slice(position)
    const next = `${this.#file}.ny`
    writeWhole(next, 'w', rest)
    renameSync(next, this.#file)
  }
}

/** All of it, on the disk: one write of the system's may take a part only, and say so by a number. Throws otherwise. */
function writeWhole(path: string, flag: 'a' | 'w', text: string): void {
  const file = openSync(path, flag, 0o600)
  try {
    writeFileSync(file, Buffer.from(text, 'latin1'))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'latin1')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
