import { EventEmitter } from 'node:events'
import { note } from '../report.ts'

/** A notification nobody sees: its events come, so that the app's own handling can be tried. */
export class Notification
  extends EventEmitter
  implements Pick<Electron.Notification, 'title' | 'body' | 'close' | 'show'>
{
  title: string
  body: string
  silent: boolean

  constructor({ title = '', body = '', silent = false }: Electron.NotificationConstructorOptions = {}) {
    super()
    this.title = title
    this.body = body
    this.silent = silent
  }
  static isSupported(): boolean {
    return true
  }
  show(): void {
    note('a notification is shown') // not its text, which may be about a person
    this.emit('show', {})
  }
  close(): void {
    this.emit('close', {})
  }
}
