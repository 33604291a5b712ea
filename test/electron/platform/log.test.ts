import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type LogFields, openLog } from '#electron/platform/log.ts'
import { ANNA, newProfile, removeProfiles } from '../access/office.ts'

afterAll(removeProfiles)
/** The lines of the log after this was logged. */
function logged(...lines: [event: string, fields?: LogFields][]): string[] {
  const profile = newProfile()
  const log = openLog(profile)
  for (const line of lines) log(...line)
  const dir = path.join(profile, 'logs')
  return readdirSync(dir).flatMap((file) => readFileSync(path.join(dir, file), 'utf8').trimEnd().split('\n'))
}

describe('the log', () => {
  it('is a line of JSON for each event, in a file named by the day alone', () => {
    const profile = newProfile()
    openLog(profile)('ipc.bug', { call: 'bruker/person', count: 2, retried: false })
    const [file = '', ...more] = readdirSync(path.join(profile, 'logs'))
    expect(more).toEqual([])
    expect(file).toMatch(/^samlet-\d{4}-\d\d-\d\d\.log$/)
    const line: unknown = JSON.parse(readFileSync(path.join(profile, 'logs', file), 'utf8'))
    expect(line).toMatchObject({ event: 'ipc.bug', call: 'bruker/person', count: 2, retried: false })
  })

  it('never holds an fnr, however it is written, and stays JSON', () => {
    const lines = logged(
      [`event ${ANNA}`],
      ['text', { where: `/mappe/${ANNA}.json` }],
      ['spaced', { where: `${ANNA.slice(0, 6)} ${ANNA.slice(6)}` }],
      ['dotted', { where: `${ANNA.slice(0, 6)}.${ANNA.slice(6)}` }],
      ['number', { count: Number(ANNA) }],
      ['key', { [ANNA]: true }],
    )
    expect(lines).toHaveLength(6)
    for (const line of lines) {
      const { time: _, ...rest } = JSON.parse(line)
      expect(JSON.stringify(rest)).not.toMatch(/\d{5}/)
      expect(JSON.stringify(rest)).toContain('[ident]')
    }
  })

  it('is one line an event, whatever stands in the text', () => {
    expect(logged(['a', { text: 'to\nlinjer\r\n' }], ['b'])).toHaveLength(2)
  })
})
