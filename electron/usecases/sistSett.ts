import { createHmac } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type Avtrykk, compareFakta, type Endringer, type Faktum } from '#shared/domain/endring/endring.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { type Tidspunkt, tidspunktSchema, toEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { Admitted } from '../access/readGuard.ts'
import type { Keyring } from '../platform/keyring.ts'
import { openSealed, seal } from '../platform/sealing.ts'

const printsSchema = z.record(z.string(), z.object({ innhold: z.string(), forgaar: z.boolean() }))
const seenSchema = z.object({ at: tidspunktSchema, prints: printsSchema })
const fileSchema = z.record(z.string(), z.object({ before: seenSchema.nullable(), latest: seenSchema }))
type Seen = z.infer<typeof fileSchema>

/** Not opened for so long: everything is new anyhow. */
const KEPT_MS = 90 * 24 * 60 * 60_000

type Told = { part: string; linje: Linje; at: Tidspunkt; fakta: readonly Faktum[] }
/** One opening of one bruker, and what has been told in it. */
export type Visit = { readonly who: string; readonly rolled: Set<string> }

/**
 * What each employee saw when a bruker was last opened, to tell what has changed since. Prints are kept, never what
 * was said: an HMAC a fact, in a sealed file a bruker and line. Municipal prints go with the municipal key at sign-out.
 * A visit lasts until another bruker is opened or the program ends.
 */
export class SistSett {
  readonly #dir: string
  readonly #keyring: Keyring
  #visit: Visit = { who: '', rolled: new Set() }

  constructor(profile: string, keyring: Keyring, now: Tidspunkt) {
    this.#dir = path.join(profile, 'sett')
    this.#keyring = keyring
    mkdirSync(this.#dir, { recursive: true })
    this.#removeOld(now)
  }

  /** The visit a question belongs to: an answer that comes when the next bruker is open is still of the one before. */
  enter(who: string): Visit {
    if (this.#visit.who !== who) this.#visit = { who, rolled: new Set() }
    return this.#visit
  }

  /** Remembers what is told now, and says what differs from the last visit; null when there was none. */
  note(admitted: Admitted, { rolled }: Visit, { part, linje, at, fakta }: Told): Endringer | null {
    const now = toPrints(this.#keyring.getLineKey(linje, admitted.session.partition), part, fakta)
    const file = this.#open(admitted, linje)
    const before = rolled.has(`${linje}|${part}`) ? file[part]?.before : file[part]?.latest
    const prints = Object.fromEntries(
      now.map(({ faktum, key: name, innhold }) => [name, { innhold, forgaar: faktum.forgaar === true }]),
    )
    this.#save(admitted, linje, { ...file, [part]: { before: before ?? null, latest: { at, prints } } })
    rolled.add(`${linje}|${part}`)
    if (!before) return null
    return { siden: before.at, ...compareFakta(new Map<string, Avtrykk>(Object.entries(before.prints)), now) }
  }

  #open(admitted: Admitted, linje: Linje): Seen {
    const file = this.#file(admitted, linje)
    const sealed = statSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : undefined
    const text = sealed && openSealed(this.#key(admitted, linje), identity(admitted, linje), sealed)
    // Another key, or a file somebody has been at: as good as never opened.
    const parsed = text === undefined ? undefined : fileSchema.safeParse(JSON.parse(text))
    return parsed?.success ? parsed.data : {}
  }

  #save(admitted: Admitted, linje: Linje, seen: Seen): void {
    const sealed = seal(this.#key(admitted, linje), identity(admitted, linje), JSON.stringify(seen))
    writeFileSync(this.#file(admitted, linje), sealed, { mode: 0o600 })
  }

  #key({ session }: Admitted, linje: Linje): Buffer {
    return this.#keyring.getLineKey(linje, session.partition)
  }

  #file({ session, ident }: Admitted, linje: Linje): string {
    const who = this.#keyring.toOpaque('bruker', `${session.partition}|${ident}|${linje}`)
    return path.join(this.#dir, `${who}.bin`)
  }

  #removeOld(now: Tidspunkt): void {
    for (const name of readdirSync(this.#dir)) {
      const file = path.join(this.#dir, name)
      if (toEpochMs(now) - statSync(file).mtimeMs > KEPT_MS) rmSync(file)
    }
  }
}

const identity = ({ session, ident }: Admitted, linje: Linje) => `${session.partition}|${ident}|sett|${linje}`

type Print = { faktum: Faktum; key: string; innhold: string }

/**
 * The same fact gives the same print, with this employee's key for the line only. Facts a source gives one key are told
 * apart by their number, in an order of their own: which of them it names first is no change.
 */
function toPrints(key: Buffer, part: string, fakta: readonly Faktum[]): Print[] {
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 16)
  const content = ({ innhold }: Faktum) =>
    hash(JSON.stringify(innhold, (name, value) => (name === 'hentet' ? undefined : value)) ?? 'null')
  const prints = fakta.map((faktum) => ({
    faktum,
    name: `${faktum.slag}|${faktum.key}`,
    innhold: content(faktum),
  }))
  const count = new Map<string, number>()
  const numbers = new Map<Faktum, number>()
  for (const { faktum, name } of [...prints].sort((a, b) => (a.innhold < b.innhold ? -1 : 1))) {
    const nr = count.get(name) ?? 0
    count.set(name, nr + 1)
    numbers.set(faktum, nr)
  }
  return prints.map(({ faktum, name, innhold }) => {
    const nr = numbers.get(faktum) ?? 0
    return { faktum, key: hash(nr === 0 ? `${part}|${name}` : `${part}|${name}|${nr}`), innhold }
  })
}
