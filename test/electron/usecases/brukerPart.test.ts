import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { AccessParts } from '#electron/access/readGuard.ts'
import { getBrukerPart, type PartDefinition } from '#electron/usecases/brukerPart.ts'
import { SistSett } from '#electron/usecases/sistSett.ts'
import { brukerParts } from '#shared/contract/bruker.ts'
import type { Kontaktperson } from '#shared/domain/bruker/kontakt.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import { toKontaktpersonfakta } from '#shared/domain/endring/personfakta.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Rolle } from '#shared/domain/tilgang/rolle.ts'
import type { Asking } from '#shared/ports/asking.ts'
import type { Result } from '#shared/result/result.ts'
import {
  ANNA,
  ansattOf,
  answered,
  assigned,
  BO,
  nothing,
  open,
  openOffice,
  refused,
  removeProfiles,
  silent,
} from '../access/office.ts'

afterAll(removeProfiles)
const HOUR = 60 * 60_000
const list = [assigned('Z990009')]
type Svar = Kildesvar<Kontaktperson[]>

/** The municipal contacts of Anna, asked for by this role, over a source that answers as told. */
function openPart(rolle: Rolle = 'kommunalSaksbehandler', name: 'Stat' | 'Kommune' = 'Kommune') {
  const source = { svar: answered(list) as Svar, asked: [] as Asking[] }
  let vern: Personvern = open
  const office = openOffice({ getPersonvern: async () => answered(vern) })
  const part = `bruker/kontaktpersoner${name}` as const
  const { touches, answer } = brukerParts[part]
  const definition: PartDefinition<Kontaktperson[]> = {
    name: part,
    kilde: 'personkort',
    touches,
    answer,
    ask: async (_admitted, asking) => {
      source.asked.push(asking)
      return source.svar
    },
    toFakta: toKontaktpersonfakta,
  }
  const sistSett = new SistSett(office.profile, office.keyring, office.clock.now())
  const session = office.sessions.signIn(ansattOf(rolle))
  const id = (ident = ANNA) => office.register.toBrukerId(ident)
  const at = (changes: Partial<typeof definition> = {}, parts: Partial<AccessParts> = {}) =>
    getBrukerPart({ ...office, access: { ...office, ...parts }, sistSett }, { ...definition, ...changes })
  const become = (next: Personvern) => {
    vern = next
    office.persons.forget()
  }
  return { office, source, session, id, at, ask: at(), become }
}

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.error)}`)
}
/** Asks, and gives back what the window is to keep. */
async function sealedBy({ ask, id }: ReturnType<typeof openPart>): Promise<Uint8Array> {
  const { sealed } = value(await ask({ brukerId: id() }))
  if (!sealed) throw new Error('nothing to keep')
  return sealed
}
const notKept = { svar: { state: 'ikkeSpurt', kilde: 'personkort', reason: 'venter' } }

describe('one part of a bruker', () => {
  it('comes from its source, with something to keep that says nothing', async () => {
    const { ask, id } = openPart()
    const { svar, sealed } = value(await ask({ brukerId: id() }))
    expect(svar).toEqual(answered(list))
    const bytes = Buffer.from(sealed ?? []).toString('latin1')
    expect(bytes).not.toMatch(/Kine|Z990009|kontaktperson/)
  })

  it('asks the source anew when the window says so', async () => {
    const { ask, id, source } = openPart()
    await ask({ brukerId: id(), again: true })
    await ask({ brukerId: id() })
    expect(source.asked).toEqual([{ again: true }, { again: undefined }])
  })

  it.each([
    [nothing, true],
    [silent, false],
    [refused, false],
  ])('tells $state as it is', async (svar, isKept) => {
    const { ask, id, source } = openPart()
    source.svar = svar
    const part = value(await ask({ brukerId: id() }))
    expect(part.svar).toEqual(svar)
    expect(part.sealed !== undefined).toBe(isKept)
  })

  it('is restricted for a role without the right, and no source is asked', async () => {
    const { ask, id, source } = openPart('statligVeileder')
    const begrenset = { svar: { state: 'begrenset', kilde: 'personkort' } }
    expect(await ask({ brukerId: id() })).toEqual({ ok: true, value: begrenset })
    expect(await ask({ brukerId: id(), sealed: new Uint8Array(64) })).toEqual({ ok: true, value: begrenset })
    expect(source.asked).toEqual([])
  })
})

describe('a kept answer', () => {
  it('opens without the source being asked', async () => {
    const desk = openPart()
    const sealed = await sealedBy(desk)
    const kept = value(await desk.ask({ brukerId: desk.id(), sealed }))
    expect(kept).toEqual({ svar: answered(list) })
    expect(desk.source.asked).toHaveLength(1)
  })

  it('opens for 24 hours, and not a moment longer', async () => {
    const desk = openPart()
    const sealed = await sealedBy(desk)
    desk.office.clock.pass(24 * HOUR)
    expect(value(await desk.ask({ brukerId: desk.id(), sealed })).svar.state).toBe('ok')
    desk.office.clock.pass(1)
    expect(value(await desk.ask({ brukerId: desk.id(), sealed }))).toEqual(notKept)
    desk.office.clock.pass(-48 * HOUR - 2)
    expect(value(await desk.ask({ brukerId: desk.id(), sealed }))).toEqual(notKept)
  })

  it('opens as nothing but what it was: not for another person, part or employee', async () => {
    const desk = openPart()
    const sealed = await sealedBy(desk)
    expect(value(await desk.ask({ brukerId: desk.id(BO), sealed }))).toEqual(notKept)
    const asOther = desk.at({ name: 'bruker/kontaktpersonerStat' })
    expect(value(await asOther({ brukerId: desk.id(), sealed }))).toEqual(notKept)
    desk.office.sessions.signIn(ansattOf('kommunalSaksbehandler', { navIdent: 'Z990005' }))
    expect(value(await desk.ask({ brukerId: desk.id(), sealed }))).toEqual(notKept)
  })

  it('is not shown when it has another shape than today’s', async () => {
    const desk = openPart()
    const sealed = await sealedBy(desk)
    const today = desk.at({ answer: brukerParts['bruker/person'].answer as never })
    expect(value(await today({ brukerId: desk.id(), sealed }))).toEqual(notKept)
  })

  it('is not shown once the person has become protected', async () => {
    const desk = openPart()
    const sealed = await sealedBy(desk)
    desk.become({ adressebeskyttelse: 'strengtFortrolig', skjermet: false })
    expect(await desk.ask({ brukerId: desk.id(), sealed })).toEqual({
      ok: false,
      error: { kind: 'forbidden', reason: 'person' },
    })
  })

  it('of the municipality never opens after sign-out; of the state it does', async () => {
    for (const [name, state] of [
      ['Kommune', 'ikkeSpurt'],
      ['Stat', 'ok'],
    ] as const) {
      const desk = openPart('kommunalSaksbehandler', name)
      const sealed = await sealedBy(desk)
      desk.office.sessions.signOut()
      desk.office.sessions.signIn(desk.session.ansatt)
      expect(value(await desk.ask({ brukerId: desk.id(), sealed })).svar.state).toBe(state)
    }
  })

  it('is not made for somebody who has left meanwhile: no key comes back', async () => {
    const desk = openPart()
    const leaving = desk.at({
      ask: async () => {
        desk.office.sessions.signOut()
        return answered(list)
      },
    })
    const { partition } = desk.session
    expect(await leaving({ brukerId: desk.id() })).toEqual({ ok: false, error: { kind: 'cancelled' } })
    const keys = readFileSync(path.join(desk.office.profile, 'keys.json'), 'utf8')
    expect(keys).not.toContain(`kommune:${partition}`)
  })
})

describe('what is remembered as seen', () => {
  const more = answered([...list, assigned('Z990008')])

  it('is not what could not be logged, and so was not shown', async () => {
    const desk = openPart()
    await desk.ask({ brukerId: desk.id() })
    await desk.ask({ brukerId: desk.id(BO) })
    desk.source.svar = more
    const unlogged = () => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
    }
    const innsyn = { ...desk.office.innsyn, shown: unlogged, refused: unlogged }
    const refusing = desk.at({}, { innsyn })
    expect(await refusing({ brukerId: desk.id() })).toEqual({ ok: false, error: { kind: 'notLogged' } })
    await desk.ask({ brukerId: desk.id(BO) })
    const { endringer } = value(await desk.ask({ brukerId: desk.id() }))
    expect(endringer?.endringer).toHaveLength(1)
  })

  it('costs only the comparison when the disk will not take it', async () => {
    const desk = openPart()
    await desk.ask({ brukerId: desk.id() })
    rmSync(path.join(desk.office.profile, 'sett'), { recursive: true })
    const { svar, endringer } = value(await desk.ask({ brukerId: desk.id() }))
    expect(svar).toEqual(answered(list))
    expect(endringer).toBeNull()
  })
})
