import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { toEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'

/** How long a fact that opens a door is trusted. */
export const FACTS_LAST_MS = 5 * 60_000

/**
 * Facts about people that access is decided on, kept for five minutes. Asked once however many ask at the same time;
 * a failure (undefined) is never kept.
 */
export class ShortMemory<T> {
  readonly #ask: (ident: Personidentifikator) => Promise<T | undefined>
  readonly #clock: ClockPort
  readonly #facts = new Map<string, { at: number; value: T }>()
  readonly #asking = new Map<string, Promise<T | undefined>>()

  constructor(clock: ClockPort, ask: (ident: Personidentifikator) => Promise<T | undefined>) {
    this.#clock = clock
    this.#ask = ask
  }

  async get(ident: Personidentifikator): Promise<T | undefined> {
    const known = this.#facts.get(ident)
    if (known && this.#now() - known.at < FACTS_LAST_MS) return known.value
    return this.#asking.get(ident) ?? this.#fetch(ident)
  }

  learn(ident: Personidentifikator, value: T): void {
    this.#facts.set(ident, { at: this.#now(), value })
  }

  forget(): void {
    this.#facts.clear()
  }

  #fetch(ident: Personidentifikator): Promise<T | undefined> {
    const asked = this.#ask(ident)
      .then((value) => {
        if (value === undefined) this.#facts.delete(ident)
        else this.learn(ident, value)
        return value
      })
      .finally(() => this.#asking.delete(ident))
    this.#asking.set(ident, asked)
    return asked
  }

  #now(): number {
    return toEpochMs(this.#clock.now())
  }
}
