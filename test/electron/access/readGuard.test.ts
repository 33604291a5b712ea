import { afterAll, describe, expect, it } from 'vitest'
import { guardRead } from '#electron/access/readGuard.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import {
  ANNA,
  ansattOf,
  answered,
  assigned,
  nothing,
  openOffice,
  refused,
  removeProfiles,
  silent,
} from './office.ts'

afterAll(removeProfiles)
const kvp = ansattOf('kvpVeileder')
const veileder = ansattOf('statligVeileder')
const own = { listKontaktpersoner: async () => answered([assigned(kvp.navIdent)]) }
const person = { dataklasse: 'D0', handling: 'R', linje: 'stat' } as const
const municipalCase = { dataklasse: 'D5', handling: 'R', linje: 'kommune' } as const

/** Runs the guard for Anna as this employee; the source's place is taken by a word, and asking it is noted. */
async function read(
  ansatt: Ansatt,
  touches: typeof person | typeof municipalCase,
  answers: Parameters<typeof openOffice>[0] = {},
) {
  const office = openOffice(answers)
  office.sessions.signIn(ansatt)
  const brukerId = office.register.toBrukerId(ANNA)
  const result = await guardRead(office, touches, brukerId, async ({ ident }) => {
    office.asked.push('source')
    return ident
  })
  return { result, asked: office.asked }
}

describe('the read guard', () => {
  it('asks the source last, when role, person and assignment have all said yes', async () => {
    const { result, asked } = await read(kvp, municipalCase, own)
    expect(result).toEqual({ ok: true, value: { restricted: false, value: ANNA } })
    expect(asked).toEqual(['personvern', 'kontaktpersoner kommune', 'source'])
  })

  it('asks for no assignment when the role does not need one', async () => {
    expect((await read(veileder, person)).asked).toEqual(['personvern', 'source'])
  })

  it('asks nobody anything when the role says no', async () => {
    const { result, asked } = await read(veileder, municipalCase)
    expect(result).toEqual({ ok: true, value: { restricted: true } })
    expect(asked).toEqual([])
  })

  it('stops at a protected person, also when the case is one’s own', async () => {
    const vern = { adressebeskyttelse: 'strengtFortrolig', skjermet: false } as const
    const { result, asked } = await read(kvp, municipalCase, {
      ...own,
      getPersonvern: async () => answered(vern),
    })
    expect(result).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'person' } })
    expect(asked).not.toContain('source')
  })

  it('finds nobody where the register has nobody', async () => {
    const { result, asked } = await read(veileder, person, { getPersonvern: async () => nothing })
    expect(result).toEqual({ ok: false, error: { kind: 'notFound', what: 'bruker' } })
    expect(asked).not.toContain('source')
  })

  it.each([silent, refused])('shows nothing when the register answers $state', async (svar) => {
    const { result, asked } = await read(veileder, person, { getPersonvern: async () => svar })
    expect(result).toEqual({ ok: false, error: { kind: 'sourceUnavailable', source: 'tilgangskontroll' } })
    expect(asked).not.toContain('source')
  })

  it.each([nothing, silent, refused])('restricts when the assignment answers $state', async (svar) => {
    const { result, asked } = await read(kvp, municipalCase, { listKontaktpersoner: async () => svar })
    expect(result).toEqual({ ok: true, value: { restricted: true } })
    expect(asked).not.toContain('source')
  })

  it('lets nobody through on a bug in what it asks', async () => {
    const bug = async () => {
      throw new Error('bug')
    }
    await expect(read(veileder, person, { getPersonvern: bug })).rejects.toThrow('bug')
  })
})

describe('the read guard over time', () => {
  it('asks for protection and assignment side by side: neither waits for the other', async () => {
    const waiting: (() => void)[] = []
    const meet = async <T>(value: T) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length === 2) for (const go of waiting) go()
      })
      return answered(value)
    }
    const { asked } = await read(kvp, municipalCase, {
      getPersonvern: () => meet({ adressebeskyttelse: 'ugradert', skjermet: false }),
      listKontaktpersoner: () => meet([assigned(kvp.navIdent)]),
    })
    expect(asked.at(-1)).toBe('source')
  })

  it('hands nothing over to whoever signed in meanwhile', async () => {
    const office = openOffice()
    office.sessions.signIn(veileder)
    const result = await guardRead(office, person, office.register.toBrukerId(ANNA), async () => {
      office.sessions.signIn(ansattOf('navLeder'))
      return 'secret'
    })
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } })
  })

  it('does not ask the source for somebody who left while the registers were thinking', async () => {
    const office = openOffice({
      getPersonvern: async () => {
        office.sessions.signOut()
        return answered({ adressebeskyttelse: 'ugradert', skjermet: false })
      },
    })
    office.sessions.signIn(veileder)
    const result = await guardRead(office, person, office.register.toBrukerId(ANNA), async () => {
      office.asked.push('source')
    })
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(office.asked).not.toContain('source')
  })

  it('needs somebody signed in, and a person this session has met', async () => {
    const office = openOffice()
    const brukerId = office.register.toBrukerId(ANNA)
    const ask = () => guardRead(office, person, brukerId, async () => 'secret')
    expect(await ask()).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'noSession' } })
    office.sessions.signIn(veileder)
    office.register.forget()
    expect(await ask()).toEqual({ ok: false, error: { kind: 'notFound', what: 'bruker' } })
  })
})
