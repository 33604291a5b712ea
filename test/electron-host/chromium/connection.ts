import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { Gone, isEnding } from './gone.ts'
import type { Protocol } from './protocol.ts'

type Parameters = Protocol.CommandParameters
type Answers = Protocol.CommandReturnValues

interface Waiting {
  readonly method: string
  readonly sessionId: string | undefined
  // Method syntax: the map holds resolvers of differently typed promises, and the protocol vouches for each.
  resolve(answer: unknown): void
  reject(error: Error): void
}

interface Incoming {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** One attached target (or the browser itself): its commands and its events. */
export class Session {
  readonly #connection: Connection
  readonly #id: string | undefined
  readonly #events = new EventEmitter().setMaxListeners(0)

  constructor(connection: Connection, id?: string) {
    this.#connection = connection
    this.#id = id
  }
  send<M extends keyof Parameters>(method: M, parameters?: Parameters[M]): Promise<Answers[M]> {
    return this.#connection.send(method, parameters, this.#id)
  }
  on<E extends keyof Protocol.Events>(event: E, listener: (payload: Protocol.Events[E]) => void): void {
    this.#events.on(event, listener)
  }
  off<E extends keyof Protocol.Events>(event: E, listener: (payload: Protocol.Events[E]) => void): void {
    this.#events.off(event, listener)
  }
  receive(event: string, payload: unknown): void {
    this.#events.emit(event, payload)
  }
}

/** Commands out, answers and events in, over Chromium's --remote-debugging-pipe (JSON texts ended by NUL). */
export class Connection {
  readonly root = new Session(this)
  readonly #out: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #sessions = new Map<string, Session>()
  #lastId = 0
  #unfinished: string[] = []
  #closed = false

  constructor(out: Writable, incoming: Readable) {
    this.#out = out
    incoming.setEncoding('utf8').on('data', (text: string) => this.#read(text))
    // A pipe breaks when Chromium dies; the process's exit is what callers are told about.
    for (const stream of [out, incoming]) stream.on('error', () => this.close())
  }
  session(id: string): Session {
    const session = new Session(this, id)
    this.#sessions.set(id, session)
    return session
  }
  send<M extends keyof Parameters>(
    method: M,
    params?: Parameters[M],
    sessionId?: string,
  ): Promise<Answers[M]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Gone(method))
      const id = ++this.#lastId
      this.#waiting.set(id, { method, sessionId, resolve, reject })
      this.#out.write(`${JSON.stringify({ id, method, params: params ?? {}, sessionId })}\0`)
    })
  }
  close(): void {
    this.#closed = true
    this.#fail(() => true)
  }
  /** Forgets a page's session; what it still owed an answer to fails. */
  forget(sessionId: string): void {
    this.#sessions.delete(sessionId)
    this.#fail((waiting) => waiting.sessionId === sessionId)
  }
  #fail(which: (waiting: Waiting) => boolean): void {
    for (const [id, waiting] of this.#waiting) {
      if (!which(waiting)) continue
      this.#waiting.delete(id)
      waiting.reject(new Gone(waiting.method))
    }
  }
  #read(text: string): void {
    const parts = text.split('\0')
    for (const part of parts.slice(0, -1)) {
      const message: Incoming = JSON.parse(this.#unfinished.join('') + part)
      this.#unfinished = []
      this.#receive(message)
    }
    this.#unfinished.push(parts.at(-1) ?? '')
  }
  #receive({ id, sessionId, method, params, result, error }: Incoming): void {
    const session = sessionId === undefined ? this.root : this.#sessions.get(sessionId)
    if (id !== undefined) this.#answer(id, result, error?.message)
    else if (method !== undefined) session?.receive(method, params)
  }
  #answer(id: number, result: unknown, failure: string | undefined): void {
    const waiting = this.#waiting.get(id)
    if (!waiting) return
    this.#waiting.delete(id)
    const { method } = waiting
    if (failure === undefined) waiting.resolve(result)
    else waiting.reject(isEnding(failure) ? new Gone(method) : new Error(`${method}: ${failure}`))
  }
}
