import { decode, decodeList } from '../codec/decode.ts'
import { encode } from '../codec/encode.ts'
import type { Downward, Upward } from './setup.ts'

type Listener = (event: object, ...args: unknown[]) => void

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Electron's ipcRenderer, over the one function the host has put into the isolated world. */
export class IpcRenderer {
  private readonly post: (message: Upward) => void
  private readonly listeners = new Map<string, { listener: Listener; once: boolean }[]>()
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0

  constructor(post: (message: Upward) => void) {
    this.post = post
  }
  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const encoded = encode(args)
      const id = ++this.lastId
      this.waiting.set(id, { resolve, reject })
      this.post({ kind: 'invoke', id, channel, args: encoded })
    })
  }
  send(channel: string, ...args: unknown[]): void {
    this.post({ kind: 'send', channel, args: encode(args) })
  }
  on(channel: string, listener: Listener): this {
    return this.add(channel, listener, false)
  }
  once(channel: string, listener: Listener): this {
    return this.add(channel, listener, true)
  }
  addListener(channel: string, listener: Listener): this {
    return this.add(channel, listener, false)
  }
  off(channel: string, listener: Listener): this {
    const heard = this.listeners.get(channel) ?? []
    const index = heard.findLastIndex((entry) => entry.listener === listener)
    this.listeners.set(
      channel,
      heard.filter((_, i) => i !== index),
    )
    return this
  }
  removeListener(channel: string, listener: Listener): this {
    return this.off(channel, listener)
  }
  removeAllListeners(channel?: string): this {
    if (channel === undefined) this.listeners.clear()
    else this.listeners.delete(channel)
    return this
  }
  listenerCount(channel: string): number {
    return this.listeners.get(channel)?.length ?? 0
  }
  /** Called by the host only. */
  _deliver(message: Downward): void {
    if (message.kind === 'message') this.hear(message.channel, decodeList(message.args))
    else this.settle(message)
  }
  private settle(message: Exclude<Downward, { kind: 'message' }>): void {
    const waiting = this.waiting.get(message.id)
    this.waiting.delete(message.id)
    if (message.kind === 'failure') waiting?.reject(new Error(message.message))
    else waiting?.resolve(decode(message.value))
  }
  private add(channel: string, listener: Listener, once: boolean): this {
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), { listener, once }])
    return this
  }
  private hear(channel: string, args: unknown[]): void {
    for (const { listener, once } of this.listeners.get(channel) ?? []) {
      if (once) this.off(channel, listener)
      listener({ sender: this, ports: [] }, ...args)
    }
  }
}
