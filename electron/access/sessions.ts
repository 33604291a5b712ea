import type { Session } from '#shared/contract/session.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import type { Keyring } from '../platform/keyring.ts'

/** Who is signed in at this PC: at most one. Lives in memory only. */
export class Sessions {
  readonly #keyring: Keyring
  readonly #training: boolean
  readonly #listeners = new Set<() => void>()
  #current: Session | undefined

  constructor(keyring: Keyring, training: boolean) {
    this.#keyring = keyring
    this.#training = training
  }

  find(): Session | undefined {
    return this.#current
  }

  signIn(ansatt: Ansatt): Session {
    const partition = this.#keyring.toOpaque('ansatt', ansatt.navIdent)
    if (this.#current && this.#current.partition !== partition) this.#wipeMunicipal(this.#current)
    this.#current = { ansatt, training: this.#training, partition }
    this.#tell()
    return this.#current
  }

  signOut(): void {
    if (this.#current) this.#wipeMunicipal(this.#current)
    this.#current = undefined
    this.#tell()
  }

  /**
   * Nobody is here: what is open closes and the keys leave memory, but nothing is wiped. Whoever signs in again goes on
   * where they were.
   */
  lock(): void {
    if (!this.#current) return
    this.#current = undefined
    this.#keyring.close()
    this.#tell()
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  /** Municipal answers may not stay after sign-out: their key goes, whatever is left on disk (access-and-audit.md). */
  #wipeMunicipal({ partition }: Session): void {
    const municipal: Linje = 'kommune'
    this.#keyring.removeLineKey(municipal, partition)
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
