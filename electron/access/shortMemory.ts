import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { toEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'

/** How long a fact that opens a door is trusted. */
export const FACTS_LAST_MS = 5 * 60_000

/** `none`: the source answered that there is nothing. `failed`: it did not answer. */
export type Answer<T> = { kind: 'fact'; value: T } | { kind: 'none' } | { kind: 'failed' }

/**
 * Facts about people that access is decided on, kept for five minutes. Asked once however many ask at the same time.
 * Only facts are kept: what failed, or was not there, is asked for anew.
 */
export class ShortMemory<T> {
  readonly #ask: (ident: Personidentifikator) => Promise<Answer<T>>
  readonly #clock: ClockPort
  readonly #facts = new Map<string, { at: number; value: T }>()
  readonly #asking = new Map<string, Promise<Answer<T>>>()

  constructor(clock: ClockPort, ask: (ident: Personidentifikator) => Promise<Answer<T>>) {
    this.#clock = clock
    this.#ask = ask
  }

  async get(ident: Personidentifikator): Promise<Answer<T>> {
    const known = this.#facts.get(ident)
    if (known && this.#now() - known.at < FACTS_LAST_MS) return { kind: 'fact', value: known.value }
    return this.#asking.get(ident) ?? this.#fetch(ident)
  }

  learn(ident: Personidentifikator, value: T): void {
    this.#facts.set(ident, { at: this.#now(), value })
  }

  forget(): void {
    this.#facts.clear()
    this.#asking.clear()
  }

  #fetch(ident: Personidentifikator): Promise<Answer<T>> {
    const asked = this.#ask(ident)
    this.#asking.set(ident, asked)
    return this.#keep(ident, asked)
  }

  /** What comes after forget() was for whoever was signed in then: handed over, and not kept. */
  async #keep(ident: Personidentifikator, asked: Promise<Answer<T>>): Promise<Answer<T>> {
    const isWanted = () => this.#asking.get(ident) === asked
    try {
      const answer = await asked
      if (!isWanted()) return answer
      if (answer.kind === 'fact') this.learn(ident, answer.value)
      else this.#facts.delete(ident)
      return answer
    } finally {
      if (isWanted()) this.#asking.delete(ident)
    }
  }

  #now(): number {
    return toEpochMs(this.#clock.now())
  }
}
