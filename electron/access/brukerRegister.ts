import { type BrukerId, brukerIdSchema } from '#shared/domain/identitet/brukerId.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Keyring } from '../platform/keyring.ts'

/** Which person an opaque id stands for. Known only for people this session has met; emptied with it. */
export class BrukerRegister {
  readonly #keyring: Keyring
  readonly #idents = new Map<string, Personidentifikator>()

  constructor(keyring: Keyring) {
    this.#keyring = keyring
  }

  toBrukerId(ident: Personidentifikator): BrukerId {
    const brukerId = brukerIdSchema.parse(this.#keyring.toOpaque('bruker', ident))
    this.#idents.set(brukerId, ident)
    return brukerId
  }

  findIdent(brukerId: BrukerId): Personidentifikator | undefined {
    return this.#idents.get(brukerId)
  }

  forget(): void {
    this.#idents.clear()
  }
}
