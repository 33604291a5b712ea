import { EventEmitter } from 'node:events'
import { strict } from '../strict.ts'

// `any` as in electron.d.ts would spread; `never` parameters accept a handler of any shape.
type Handler = (event: never, ...args: never[]) => unknown

export class IpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, handler)
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (...call) => {
      this.removeHandler(channel)
      return handler(...call)
    })
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }
  /** Called by the host: one invoke of a page. */
  perform(channel: string, event: object, args: unknown[]): unknown {
    const handler = this.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return Reflect.apply(handler, undefined, [event, ...args])
  }
}

export const ipcMain: IpcMain = strict('ipcMain', new IpcMain())
