import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Session } from '#shared/contract/session.ts'
import { type Navn, navnSchema } from '#shared/domain/bruker/person.ts'
import {
  type Personidentifikator,
  personidentifikatorSchema,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { Keyring } from '../platform/keyring.ts'
import { openSealed, seal } from '../platform/sealing.ts'

const KEPT = 8
const listSchema = z.array(z.object({ ident: personidentifikatorSchema, navn: navnSchema }))
export type Recent = { ident: Personidentifikator; navn: Navn }

/**
 * The people each employee opened last. Whom one opens says something of them, so the file is sealed with the key of
 * the employee's own line, and goes with it.
 */
export class RecentStore {
  readonly #dir: string
  readonly #keyring: Keyring

  constructor(profile: string, keyring: Keyring) {
    this.#dir = path.join(profile, 'siste')
    this.#keyring = keyring
    mkdirSync(this.#dir, { recursive: true })
  }

  list(session: Session): Recent[] {
    const sealed = readIfThere(this.#file(session))
    const text = sealed && openSealed(this.#key(session), session.partition, sealed)
    if (!text) return []
    const parsed = listSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : []
  }

  add(session: Session, opened: Recent): void {
    const others = this.list(session).filter(({ ident }) => ident !== opened.ident)
    const text = JSON.stringify([opened, ...others].slice(0, KEPT))
    writeFileSync(this.#file(session), seal(this.#key(session), session.partition, text), { mode: 0o600 })
  }

  #file(session: Session): string {
    return path.join(this.#dir, `${session.partition}.bin`)
  }

  #key({ ansatt, partition }: Session): Buffer {
    return this.#keyring.getLineKey(ansatt.linje, partition)
  }
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
