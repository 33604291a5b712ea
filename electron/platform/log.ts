import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'

export type LogFields = Record<string, string | number | boolean>
export type Log = (event: string, fields?: LogFields) => void

/** Eleven digits have no business in a log, whatever wrote them; also with the space people put in them. */
const withoutIdents = (text: string) => text.replace(/\d{6}[ .-]?\d{5}/g, '[ident]')
const toSafe = (value: LogFields[string]) =>
  typeof value === 'boolean' || withoutIdents(String(value)) === String(value)
    ? value
    : withoutIdents(String(value))

/** One JSON line an event, in the profile's `logs` folder, a file a day. Event names and codes only; nothing personal. */
export function openLog(profile: string): Log {
  const dir = path.join(profile, 'logs')
  mkdirSync(dir, { recursive: true })
  return (event, fields = {}) => {
    const time = new Date().toISOString()
    const safe = Object.entries(fields).map(([name, value]) => [withoutIdents(name), toSafe(value)])
    const line = JSON.stringify({ time, event: withoutIdents(event), ...Object.fromEntries(safe) })
    appendFileSync(path.join(dir, `samlet-${time.slice(0, 10)}.log`), `${line}\n`, { mode: 0o600 })
  }
}
