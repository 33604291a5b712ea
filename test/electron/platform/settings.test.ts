import '../outsideElectron.ts'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSettings } from '#electron/platform/settings.ts'
import { newProfile, removeProfiles } from '../access/office.ts'

afterAll(removeProfiles)
const standard = {
  innstillinger: { spraak: 'nb', zoom: 1 },
  window: { width: 1440, height: 900 },
  sporing: {},
  kilder: {},
}
const NAME = 'innstillinger.json'
/** A profile whose settings file holds this text. */
function profileWith(text: string): string {
  const profile = newProfile()
  writeFileSync(path.join(profile, NAME), text)
  return profile
}
const read = (profile: string, name = NAME) => readFileSync(path.join(profile, name), 'utf8')

describe('settings', () => {
  it('begin with what suits most, and nothing is put aside', () => {
    const settings = openSettings(newProfile())
    expect(settings.get()).toEqual(standard)
    expect(settings.findPutAside()).toBeUndefined()
  })

  it('are there at the next start', () => {
    const profile = newProfile()
    openSettings(profile).save('innstillinger', { spraak: 'nn', zoom: 1.5 })
    expect(openSettings(profile).get()).toEqual({ ...standard, innstillinger: { spraak: 'nn', zoom: 1.5 } })
  })

  it('keep what is not known here: a newer version may have written it', () => {
    const profile = profileWith(
      JSON.stringify({ nytt: { fra: 'en nyere versjon' }, kilder: { oskar: '/mappe' } }),
    )
    openSettings(profile).save('innstillinger', { spraak: 'nn', zoom: 1 })
    expect(JSON.parse(read(profile))).toEqual({
      nytt: { fra: 'en nyere versjon' },
      kilder: { oskar: '/mappe' },
      innstillinger: { spraak: 'nn', zoom: 1 },
    })
  })

  it('fall back value by value when one is wrong', () => {
    const profile = profileWith(
      JSON.stringify({
        innstillinger: { spraak: 'se', zoom: 1 },
        window: { width: 10, height: 10 },
        kilder: { oskar: '/mappe' },
      }),
    )
    expect(openSettings(profile).get()).toEqual({ ...standard, kilder: { oskar: '/mappe' } })
  })
})

it('an address that is wrong takes none of the others with it', () => {
  const profile = profileWith(
    JSON.stringify({
      kilder: { oskar: 7, arena: '/mappe' },
      sporing: { stat: null, kommune: 'tcp://127.0.0.1:514' },
    }),
  )
  expect(openSettings(profile).get()).toEqual({
    ...standard,
    kilder: { arena: '/mappe' },
    sporing: { kommune: 'tcp://127.0.0.1:514' },
  })
})

describe('a settings file that cannot be read', () => {
  it.each([
    ['half written', '{"innstillinger":{"spraak":"nn","zo'],
    ['empty', ''],
    ['something else', '\u0000\u0001PNG'],
    ['a list', '["nn"]'],
    ['null', 'null'],
    ['a word', '"nn"'],
  ])('is kept beside under a new name, and told of: %s', (_name, text) => {
    const profile = profileWith(text)
    const settings = openSettings(profile)
    expect(settings.get()).toEqual(standard)
    const aside = settings.findPutAside() ?? ''
    expect(aside).toMatch(/^innstillinger\.json\.uleselig-\d+$/)
    expect(read(profile, aside)).toBe(text)
  })

  it('is told of until it is closed, in this run only', () => {
    const profile = profileWith('{')
    const settings = openSettings(profile)
    settings.save('innstillinger', { spraak: 'nn', zoom: 1 })
    settings.closePutAside()
    expect(settings.findPutAside()).toBeUndefined()
    const next = openSettings(profile)
    expect(next.findPutAside()).toBeUndefined()
    expect(next.get().innstillinger.spraak).toBe('nn')
    expect(readdirSync(profile)).toHaveLength(2)
  })
})
