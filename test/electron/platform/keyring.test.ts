import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Keyring } from '#electron/platform/keyring.ts'
import { newProfile, removeProfiles, wrapper } from '../access/office.ts'

afterAll(removeProfiles)
const FILE = 'keys.json'
const open = (profile: string, by = wrapper()) => new Keyring(profile, by)

describe('keys', () => {
  it('are one for each line of each employee', () => {
    const keyring = open(newProfile())
    const keys = [
      keyring.getLineKey('stat', 'kari'),
      keyring.getLineKey('kommune', 'kari'),
      keyring.getLineKey('stat', 'ola'),
      keyring.getLineKey('kommune', 'ola'),
    ].map((key) => key.toString('hex'))
    expect(new Set(keys).size).toBe(4)
    expect(keys.every((key) => key.length === 64)).toBe(true)
  })

  it('are the same at the next start', () => {
    const profile = newProfile()
    const key = open(profile).getLineKey('stat', 'kari')
    expect(open(profile).getLineKey('stat', 'kari')).toEqual(key)
  })

  it('stand on the disk only as the operating system wrapped them', () => {
    const profile = newProfile()
    const key = open(profile).getLineKey('stat', 'kari')
    const text = readFileSync(path.join(profile, FILE), 'utf8')
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      expect(text).not.toContain(key.toString(encoding))
    }
    expect(readdirSync(profile)).toEqual([FILE])
  })

  it('once removed do not come back, not even at the next start', () => {
    const profile = newProfile()
    const keyring = open(profile)
    const key = Buffer.from(keyring.getLineKey('kommune', 'kari'))
    const held = keyring.getLineKey('kommune', 'kari')
    const state = keyring.getLineKey('stat', 'kari')
    keyring.removeLineKey('kommune', 'kari')
    expect(held.equals(Buffer.alloc(32))).toBe(true)
    expect(open(profile).getLineKey('kommune', 'kari')).not.toEqual(key)
    expect(open(profile).getLineKey('stat', 'kari')).toEqual(state)
  })
})

describe('opaque names', () => {
  it('differ by purpose, and cannot be made without the key', () => {
    const keyring = open(newProfile())
    const name = keyring.toOpaque('bruker', 'verdi')
    expect(name).toMatch(/^[\w-]{22}$/)
    expect(keyring.toOpaque('ansatt', 'verdi')).not.toBe(name)
    expect(open(newProfile()).toOpaque('bruker', 'verdi')).not.toBe(name)
  })
})

describe('a key file that cannot be used', () => {
  const inside = (text: string) => {
    const profile = newProfile()
    writeFileSync(path.join(profile, FILE), text)
    return profile
  }

  it.each(['', '{"index":', '[]', '{"index":7}', 'null'])('stops the start with what to do: %j', (text) => {
    const profile = inside(text)
    expect(() => open(profile)).toThrow(/^Nøkkelfilen kan ikke leses: .*keys\.json\. Flytt den bort/)
    expect(readFileSync(path.join(profile, FILE), 'utf8')).toBe(text)
  })

  it('stops the start when another user or PC wrapped the keys', () => {
    const profile = newProfile()
    open(profile).getLineKey('stat', 'kari')
    const before = readFileSync(path.join(profile, FILE), 'utf8')
    expect(() => open(profile, wrapper('another'))).toThrow(
      /^Nøkkelfilen hører til en annen bruker eller maskin/,
    )
    expect(readFileSync(path.join(profile, FILE), 'utf8')).toBe(before)
  })

  it('stops the start when a key is not a key', () => {
    const short = wrapper().wrap(randomBytes(16).toString('base64')).toString('base64')
    expect(() => open(inside(JSON.stringify({ index: short })))).toThrow(/^Nøkkelfilen hører til/)
  })

  it('stops the start when it is not a file', () => {
    const profile = newProfile()
    mkdirSync(path.join(profile, FILE))
    expect(() => open(profile)).toThrow(/^Nøkkelfilen kan ikke leses/)
  })
})
