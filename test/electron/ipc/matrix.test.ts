import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brukerCalls, brukerParts } from '#shared/contract/bruker.ts'
import type { PartName } from '#shared/contract/contract.ts'
import { callNames } from '#shared/contract/names.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { decide } from '#shared/domain/tilgang/avgjoerelse.ts'
import { type Rolle, roller } from '#shared/domain/tilgang/rolle.ts'
import { simulated } from '#test/simulator/start.ts'
import { ansattOf } from '../access/office.ts'
import { closeDesks, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(closeDesks)

const parts = callNames.filter((name): name is PartName => name in brukerParts)
/** What each source has been asked so far, apart: new questions stand last in each list. */
const requests = () => simulated.map((kilde) => desk.simulators.requests(kilde))
const since = (before: ReturnType<typeof requests>) =>
  requests().flatMap((all, nr) => all.slice(before[nr]?.length))
/** Signs in and waits for the office's directory, so that it is not counted among what a part asks for. */
async function signIn(rolle: Rolle) {
  desk.services.sessions.signIn(ansattOf(rolle))
  await expect.poll(() => desk.services.katalog.coverage(), { timeout: 10_000 }).toBe(1)
}

/** Every part of this person as the role gets it, and what the sources were asked meanwhile. */
async function readAll(ident: Personidentifikator) {
  const before = requests()
  const brukerId = desk.services.access.register.toBrukerId(ident)
  const answers = new Map<PartName, unknown>()
  for (const name of parts) answers.set(name, await desk.call(name, { brukerId }))
  return { answers, asked: since(before) }
}

describe.each(roller)('%s', (rolle) => {
  it('gets the parts the matrix gives, and of the others nothing, not even a question', async () => {
    await signIn(rolle)
    const { answers } = await readAll(desk.simulators.population.personas.solfrid.ident)
    for (const name of parts) {
      const { dataklasse, handling, linje } = brukerParts[name].touches
      const { allow } = decide(ansattOf(rolle), dataklasse, handling, { linje, egenSak: false })
      const begrenset = { ok: true, value: { svar: { state: 'begrenset', kilde: expect.any(String) } } }
      if (allow) expect(answers.get(name), name).not.toEqual(begrenset)
      else expect(answers.get(name), name).toEqual(begrenset)
    }
  })

  it('causes no question at all for a part the role never sees', async () => {
    await signIn(rolle)
    const brukerId = desk.services.access.register.toBrukerId(
      desk.simulators.population.personas.enslig.ident,
    )
    const before = requests()
    for (const name of parts) {
      const { dataklasse, handling, linje } = brukerParts[name].touches
      if (decide(ansattOf(rolle), dataklasse, handling, { linje, egenSak: true }).allow) continue
      await desk.call(name, { brukerId, again: true })
    }
    expect(since(before)).toEqual([])
  })
})

describe('two people who differ only in what the municipality knows', () => {
  it('are alike to a statlig veileder: same answers, same questions, none of them municipal', async () => {
    await signIn('statligVeileder')
    const { tvillingMed, tvillingUten } = desk.simulators.population.personas
    const [med, uten] = [await readAll(tvillingMed.ident), await readAll(tvillingUten.ident)]
    const plain = (value: unknown, own: string) =>
      JSON.stringify(value, (key, each) => (key === 'sealed' || key === 'hentet' ? undefined : each))
        .replaceAll(own, 'IDENT')
        // A task has a number of its own, as a person has; only its place in the list must be alike.
        .replace(/\b30\d{7}\b/g, (id) => `OPPGAVE${id.at(-1)}`)
    for (const name of parts) {
      expect(plain(med.answers.get(name), tvillingMed.ident), name).toBe(
        plain(uten.answers.get(name), tvillingUten.ident),
      )
    }
    const where = ({ asked }: typeof med) =>
      asked.map(({ method, path }) => `${method} ${path}`.replace(/aktoerId=\d+/, 'aktoerId='))
    expect(where(med)).toEqual(where(uten))
    expect(JSON.stringify(med.asked)).not.toMatch(/KOMMUNE|noekkelopplysninger|digisos/)
  })
})

describe('the fnr on the clipboard', () => {
  const copy = (ident: Personidentifikator) =>
    desk.call('bruker/copyIdent', { brukerId: desk.services.access.register.toBrukerId(ident) })

  it('is for those who may see the person', async () => {
    const { solfrid, kode6 } = desk.simulators.population.personas
    desk.copied.length = 0
    await signIn('nks')
    expect(await copy(solfrid.ident)).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'role' } })
    await signIn('statligVeileder')
    expect(await copy(kode6.ident)).toEqual({ ok: false, error: { kind: 'forbidden', reason: 'person' } })
    expect(desk.copied).toEqual([])
    expect(await copy(solfrid.ident)).toEqual({ ok: true, value: null })
    expect(desk.copied).toEqual([solfrid.ident])
  })
})

it('every call that opens a bruker names what it touches', () => {
  for (const [name, { touches }] of Object.entries(brukerCalls)) {
    expect(touches.dataklasse, name).not.toBe('ingen')
  }
})
