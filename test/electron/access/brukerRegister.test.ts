import { afterAll, expect, it } from 'vitest'
import { BrukerRegister } from '#electron/access/brukerRegister.ts'
import { Keyring } from '#electron/platform/keyring.ts'
import { brukerIdSchema } from '#shared/domain/identitet/brukerId.ts'
import { ANNA, BO, newProfile, removeProfiles, wrapper } from './office.ts'

afterAll(removeProfiles)
const registerIn = (profile: string) => new BrukerRegister(new Keyring(profile, wrapper()))

it('gives a person an id that tells nothing, and finds the person by it', () => {
  const register = registerIn(newProfile())
  const id = register.toBrukerId(ANNA)
  expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
  expect(id).not.toContain(ANNA.slice(0, 6))
  expect(register.toBrukerId(BO)).not.toBe(id)
  expect(register.findIdent(id)).toBe(ANNA)
})

it('gives the same id at the next start, and another one on another PC', () => {
  const profile = newProfile()
  const id = registerIn(profile).toBrukerId(ANNA)
  expect(registerIn(profile).toBrukerId(ANNA)).toBe(id)
  expect(registerIn(newProfile()).toBrukerId(ANNA)).not.toBe(id)
})

it('knows nobody it has not met in this session', () => {
  const register = registerIn(newProfile())
  const id = register.toBrukerId(ANNA)
  register.forget()
  expect(register.findIdent(id)).toBeUndefined()
  expect(register.findIdent(brukerIdSchema.parse('A'.repeat(22)))).toBeUndefined()
})
