import { decode, decodeList } from '../codec/decode.ts'
import { encode } from '../codec/encode.ts'
import { References } from './references.ts'

type Message =
  | { readonly kind: 'call'; readonly id: number; readonly args: string }
  | { readonly kind: 'returned'; readonly value: string }
  | { readonly kind: 'threw'; readonly value: string }
  | { readonly kind: 'resolved' | 'rejected'; readonly id: number; readonly value: string }

type Outcome = Extract<Message, { kind: 'returned' | 'threw' }>

/** The function either end may call without having been given it: the other end's serve(). */
const served = 0

/**
 * One end of a synchronous channel between a document's two worlds. They share no objects, only the DOM: so a
 * message is a DOM event whose name the page cannot guess, carrying text.
 */
export class Bridge {
  readonly #say: (message: Message) => void
  readonly #references: References
  readonly #outcomes: (Outcome | undefined)[] = []
  #serve: (...args: unknown[]) => unknown = () => undefined

  constructor(secret: string, side: 'main' | 'isolated') {
    // Taken now, before any script of the page could replace them.
    const { addEventListener, dispatchEvent } = EventTarget.prototype
    const { apply } = Reflect
    const Carrier = CustomEvent
    const other = side === 'main' ? 'isolated' : 'main'
    this.#say = (message) => {
      apply(dispatchEvent, window, [new Carrier(secret + other, { detail: JSON.stringify(message) })])
    }
    this.#references = new References(
      (id, args) => this.#call(id, args),
      (id, kind, value) => this.#say({ kind, id, value: encode(value, this.#references) }),
    )
    const hear = (event: CustomEvent<string>) => {
      event.stopImmediatePropagation()
      this.#receive(JSON.parse(event.detail))
    }
    apply(addEventListener, window, [secret + side, hear])
  }
  serve(answer: (...args: unknown[]) => unknown): void {
    this.#serve = answer
  }
  ask(...args: unknown[]): unknown {
    return this.#call(served, args)
  }
  #call(id: number, args: unknown[]): unknown {
    const depth = this.#outcomes.push(undefined)
    this.#say({ kind: 'call', id, args: encode(args, this.#references) })
    const outcome = this.#outcomes[depth - 1]
    this.#outcomes.length = depth - 1
    if (!outcome) throw new Error('electron-host: the other world did not answer')
    const value = decode(outcome.value, this.#references)
    if (outcome.kind === 'threw') throw value
    return value
  }
  #receive(message: Message): void {
    switch (message.kind) {
      case 'call':
        this.#say(this.#perform(message.id, message.args))
        break
      case 'returned':
      case 'threw':
        this.#outcomes[this.#outcomes.length - 1] = message
        break
      case 'resolved':
      case 'rejected':
        this.#references.settle(message.id, message.kind, decode(message.value, this.#references))
    }
  }
  #perform(id: number, args: string): Outcome {
    try {
      const called = id === served ? this.#serve : this.#references.given(id)
      const value = called(...decodeList(args, this.#references))
      return { kind: 'returned', value: encode(value, this.#references) }
    } catch (error) {
      return { kind: 'threw', value: encode(error instanceof Error ? error : new Error(String(error))) }
    }
  }
}
