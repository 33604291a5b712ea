import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Linje } from '#shared/domain/kilde/linje.ts'

/** What wraps the keys: the operating system's secret store (Electron's safeStorage). */
export type Wrapper = { wrap(text: string): Buffer; unwrap(wrapped: Buffer): string }

const fileSchema = z.record(z.string(), z.string())
const KEY_BYTES = 32

/**
 * The keys of this profile, one per purpose, each wrapped by the operating system. Two lines never share a key, and
 * each employee has their own: removing a key is the wipe of everything it sealed (crypto-shredding).
 */
export class Keyring {
  readonly #file: string
  readonly #wrapper: Wrapper
  readonly #wrapped: Map<string, string>
  readonly #open = new Map<string, Buffer>()

  constructor(profile: string, wrapper: Wrapper) {
    mkdirSync(profile, { recursive: true })
    this.#file = path.join(profile, 'keys.json')
    this.#wrapper = wrapper
    this.#wrapped = new Map(Object.entries(readKeyFile(this.#file)))
    // Better no start than a program that stops at the first person.
    for (const name of this.#wrapped.keys()) this.#get(name)
  }

  getLineKey(linje: Linje, partition: string): Buffer {
    return this.#get(`${linje}:${partition}`)
  }

  /** A key of the PC's own, which no sign-out takes away. */
  getPurposeKey(purpose: `audit:${string}`): Buffer {
    return this.#get(purpose)
  }

  /** Everything sealed on this line for this employee is unreadable from now on. */
  removeLineKey(linje: Linje, partition: string): void {
    const name = `${linje}:${partition}`
    this.#open.get(name)?.fill(0)
    this.#open.delete(name)
    if (this.#wrapped.delete(name)) this.#save()
  }

  /** The same for every employee of this PC: whoever closed the program, or lost it, did not sign out. */
  removeLineKeys(linje: Linje): void {
    const names = [...this.#wrapped.keys()].filter((name) => name.startsWith(`${linje}:`))
    for (const name of names) this.removeLineKey(linje, name.slice(linje.length + 1))
  }

  /** Takes all keys out of memory; each is unwrapped anew when it is next needed. */
  close(): void {
    for (const key of this.#open.values()) key.fill(0)
    this.#open.clear()
  }

  /** An opaque, stable name for something personal: 22 characters, useless without the key. */
  toOpaque(purpose: 'bruker' | 'ansatt', value: string): string {
    const hash = createHmac('sha256', this.#get('index')).update(`${purpose}:${value}`)
    return hash.digest('base64url').slice(0, 22)
  }

  #get(name: string): Buffer {
    const open = this.#open.get(name)
    if (open) return open
    const wrapped = this.#wrapped.get(name)
    const key = wrapped === undefined ? this.#create(name) : this.#unwrap(wrapped)
    this.#open.set(name, key)
    return key
  }

  #unwrap(wrapped: string): Buffer {
    try {
      const key = Buffer.from(this.#wrapper.unwrap(Buffer.from(wrapped, 'base64')), 'base64')
      if (key.length === KEY_BYTES) return key
      throw new Error(`${key.length} bytes`)
    } catch (error) {
      throw new Error(
        `Nøkkelfilen hører til en annen bruker eller maskin, eller er skadet: ${this.#file}. Flytt den bort for å begynne med tomt mellomlager.`,
        { cause: error },
      )
    }
  }

  #create(name: string): Buffer {
    const key = randomBytes(KEY_BYTES)
    this.#wrapped.set(name, this.#wrapper.wrap(key.toString('base64')).toString('base64'))
    this.#save()
    return key
  }

  /** Written beside and renamed: a crash leaves the old file or the new one, never half of one. */
  #save(): void {
    const next = `${this.#file}.next`
    writeFileSync(next, JSON.stringify(Object.fromEntries(this.#wrapped)), { mode: 0o600, flush: true })
    renameSync(next, this.#file)
  }
}

function readKeyFile(file: string): Record<string, string> {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new Error(
      `Nøkkelfilen kan ikke leses: ${file}. Flytt den bort for å begynne med tomt mellomlager.`,
      {
        cause: error,
      },
    )
  }
}
