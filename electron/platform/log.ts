import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'

export type LogFields = Record<string, string | number | boolean>
export type Log = (event: string, fields?: LogFields) => void

/** Eleven digits in a row have no business in a log, whatever wrote them. */
export const withoutIdents = (text: string) => text.replace(/\d{11}/g, '[ident]')

/** One JSON line an event, in the profile's `logs` folder, a file a day. Event names and codes only; nothing personal. */
export function openLog(profile: string): Log {
  const dir = path.join(profile, 'logs')
  mkdirSync(dir, { recursive: true })
  return (event, fields = {}) => {
    const time = new Date().toISOString()
    const line = withoutIdents(JSON.stringify({ time, event, ...fields }))
    appendFileSync(path.join(dir, `samlet-${time.slice(0, 10)}.log`), `${line}\n`, { mode: 0o600 })
  }
}
