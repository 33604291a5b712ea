import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
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
    const file = openSync(this.#file, 'a', 0o600)
    try {
      // A break in front too: a torn record before it does not swallow this one.
      writeSync(file, `\n${record}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  waiting(): Waiting {
    const text = readIfThere(this.#file)
    const records = text.split('\n').filter((record) => record !== '')
    const opened = records.map((record) =>
      openSealed(this.#getKey(), this.#identity, Buffer.from(record, 'base64')),
    )
    const lines = opened.filter((line) => line !== undefined)
    return { lines, unreadable: opened.length - lines.length, position: text.length }
  }

  /** Takes away what has been handed over; what came meanwhile stays. */
  remove({ position }: Waiting): void {
    const rest = readIfThere(this.#file).slice(position)
    const next = `${this.#file}.ny`
    const file = openSync(next, 'w', 0o600)
    try {
      writeSync(file, rest)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(next, this.#file)
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
