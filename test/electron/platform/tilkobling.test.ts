import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assertOnlyTraining, readKildeadresse } from '#electron/platform/tilkobling.ts'
import { newProfile, removeProfiles } from '../access/office.ts'

afterAll(removeProfiles)
const read = (text: string | undefined) => readKildeadresse('oskar', text)

describe('where a source is', () => {
  it.each([undefined, ''])('is nowhere yet when nothing is written: %j', (text) => {
    expect(read(text)).toEqual({ maate: 'ikkeTilkoblet' })
  })

  it.each([
    ['https://oskar.example/api', 'adresse', 'https://oskar.example/api'],
    ['HTTPS://OSKAR.example', 'adresse', 'https://oskar.example/'],
    ['http://127.0.0.1:8080/x', 'adresse', 'http://127.0.0.1:8080/x'],
    ['http://localhost:8080', 'adresse', 'http://localhost:8080/'],
    ['http://[::1]:8080', 'adresse', 'http://[::1]:8080/'],
    ['simulator:http://127.0.0.1:1', 'simulator', 'http://127.0.0.1:1/'],
  ])('reads %s', (text, maate, url) => {
    expect(read(text)).toEqual({ maate, url })
  })

  it('is a folder that is there', () => {
    const dir = newProfile()
    expect(read(dir)).toEqual({ maate: 'mappe', dir })
    expect(read(`${dir}${path.sep}`)).toEqual({ maate: 'mappe', dir })
  })
})

describe('an address that is refused', () => {
  it.each([
    'http://oskar.example',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'http://127.0.0.1@oskar.example',
    'simulator:http://oskar.example',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'javascript://x',
    'https://',
    'simulator:ikke en adresse',
  ])('is one where personal data could be read on the way, or none at all: %s', (text) => {
    expect(() => read(text)).toThrow(/^Adressen til oskar /)
  })

  it('holds a password, and is not repeated', () => {
    const message = /^Adressen til oskar kan ikke ha brukernavn eller passord i seg\.$/
    expect(() => read('https://kari:hemmelig@oskar.example')).toThrow(message)
  })

  it('is a folder that is missing, or a file', () => {
    const dir = newProfile()
    const file = path.join(dir, 'fil')
    writeFileSync(file, '')
    for (const text of [path.join(dir, 'borte'), file]) {
      expect(() => read(text)).toThrow(/^Mappen for oskar finnes ikke: .*Opprett den, eller rett adressen/)
    }
  })
})

describe('training, where anybody signs in as anybody', () => {
  const withOskar = (text: string | undefined) => () => {
    const none = readKildeadresse('arena', undefined)
    assertOnlyTraining({ arena: none, infotrygd: none, oskar: read(text), gosys: none, personkort: none })
  }

  it.each([undefined, 'simulator:http://127.0.0.1:1', 'http://localhost:1'])('may use %j', (text) => {
    expect(withOskar(text)).not.toThrow()
  })

  it.each(['https://oskar.example', 'simulator:https://oskar.example'])(
    'is never let near a real source: %s',
    (text) => {
      expect(withOskar(text)).toThrow(/oskar har en adresse utenfor denne maskinen/)
    },
  )
})
