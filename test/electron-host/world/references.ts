import type { Incoming, Outgoing } from '../codec/wire.ts'

type AnyFunction = (...args: unknown[]) => unknown
type Settled = 'resolved' | 'rejected'

/** Functions and promises one world has lent to the other, by number. */
export class References implements Incoming, Outgoing {
  readonly #call: (id: number, args: unknown[]) => unknown
  readonly #tell: (id: number, kind: Settled, value: unknown) => void
  readonly #lent = new Map<number, AnyFunction>()
  readonly #awaited = new Map<number, Record<Settled, (value: unknown) => void>>()
  #lastId = 0

  constructor(
    call: (id: number, args: unknown[]) => unknown,
    tell: (id: number, kind: Settled, value: unknown) => void,
  ) {
    this.#call = call
    this.#tell = tell
  }
  nameFunction(value: AnyFunction): number {
    this.#lent.set(++this.#lastId, value)
    return this.#lastId
  }
  namePromise(value: PromiseLike<unknown>): number {
    const id = ++this.#lastId
    value.then(
      (result) => this.#tell(id, 'resolved', result),
      (error: unknown) =>
        this.#tell(id, 'rejected', error instanceof Error ? error : new Error(String(error))),
    )
    return id
  }
  functionNamed(id: number): AnyFunction {
    return (...args) => this.#call(id, args)
  }
  promiseNamed(id: number): Promise<unknown> {
    return new Promise((resolved, rejected) => this.#awaited.set(id, { resolved, rejected }))
  }
  given(id: number): AnyFunction {
    const found = this.#lent.get(id)
    if (!found) throw new Error('electron-host: the other world called a function it was not given')
    return found
  }
  settle(id: number, kind: Settled, value: unknown): void {
    this.#awaited.get(id)?.[kind](value)
    this.#awaited.delete(id)
  }
}
