import { describe, expect, it } from 'vitest'
import { parseArguments } from '#electron/platform/arguments.ts'

const parse = (...argv: string[]) => parseArguments(['electron', '.', ...argv])

describe('the command line', () => {
  it('is empty for most', () => {
    expect(parse()).toEqual({ training: undefined, kilder: new Map(), profile: undefined })
  })

  it('says where training, sources and profile are', () => {
    const parsed = parse(
      '--samlet-opplaering=http://127.0.0.1:1',
      '--samlet-kilde=oskar=/mappe med mellomrom',
      '--samlet-kilde=personkort=https://adresse?a=b=c',
      '--samlet-profil=/profil',
    )
    expect(parsed.training).toBe('http://127.0.0.1:1')
    expect(parsed.profile).toBe('/profil')
    expect([...parsed.kilder]).toEqual([
      ['oskar', '/mappe med mellomrom'],
      ['personkort', 'https://adresse?a=b=c'],
    ])
  })

  it('leaves the switches of Electron and Chromium alone', () => {
    expect(
      parse('--no-sandbox', '--remote-debugging-pipe', '-r', 'fil.js', '--user-data-dir=/x').kilder.size,
    ).toBe(0)
  })

  it.each([
    '--samlet-kilde=visma=https://adresse',
    '--samlet-kilde=oskar=',
    '--samlet-kilde=oskar',
    '--samlet-kilde=',
    '--samlet-kilde',
    '--samlet-opplaering',
    '--samlet-opplaering=',
    '--samlet-profil=',
    '--samlet-profil',
    '--samlet-ukjent=1',
  ])('says in Norwegian what is wrong with %s, and what to write', (argument) => {
    expect(() => parse(argument)).toThrow(/^--samlet-.* kan ikke leses\. Skriv for eksempel --samlet-/)
  })
})
