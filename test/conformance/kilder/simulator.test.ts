import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { kilder } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { type Simulators, startSimulators } from '#test/simulator/start.ts'
import { type Condition, conditions } from './conditions.ts'
import { openAdapters, type Patience } from './openAdapters.ts'
import { expectDiscreet, expectSane } from './sane.ts'
import type { Expected, Subject } from './subject.ts'
import { nameOf, subjects } from './subjects.ts'
import { ANNA, type Who } from './who.ts'

const PATIENT: Patience = { timeoutMs: 20_000, backoffMs: [5, 10] }
const IMPATIENT: Patience = { timeoutMs: 150, backoffMs: [5, 10] }
const NOWHERE = { enhet: '0001', navIdent: 'Z000000', oppgaveId: 1 }

let simulators: Simulators
beforeAll(async () => {
  simulators = await startSimulators({ size: 120 })
})
afterEach(() => {
  for (const kilde of kilder) simulators.setFault(kilde, null)
  const sent = kilder.flatMap((kilde) => simulators.requests(kilde).map((one) => ({ ...one, kilde })))
  expectDiscreet(sent.slice(-200), idents().slice(0, 10))
})
afterAll(() => simulators.close())

const idents = () => simulators.population.list().map(({ ident }) => ident)
const ask = (subject: Subject, who: Who, patience = PATIENT) =>
  subject.ask(openAdapters(simulators.urls, patience), who)

/** Somebody, or something, of whom the source says this. */
async function find(subject: Subject, state: Kildesvar<unknown>['state']): Promise<Who> {
  const [known] = state === 'ok' ? await openTasks() : []
  const place = state === 'ok' ? { enhet: '9901', navIdent: 'Z990001', oppgaveId: known ?? 0 } : NOWHERE
  // The registers know everybody but one who is nobody's
  for (const ident of state === 'ok' ? idents() : [ANNA, ...idents()]) {
    const who = { ...place, ident }
    const svar = await ask(subject, who)
    if (svar.state === state) return who
  }
  throw new Error(`nobody of whom ${nameOf(subject)} says ${state}`)
}

async function openTasks(): Promise<number[]> {
  const svar = await openAdapters(simulators.urls, PATIENT).gosys.listForEnhet('9901', 'stat')
  return svar.state === 'ok' ? svar.value.map(({ oppgave }) => oppgave.id) : []
}

const withFault = conditions.flatMap((condition) =>
  condition.fault ? [{ ...condition, fault: condition.fault }] : [],
)
const expectedOf = ({ exceptions }: Subject, { name, expected }: Condition): Expected =>
  exceptions?.[name] ?? expected
const toText = ({ state, reason }: Expected) => (reason ? `${state} (${reason})` : state)

describe.each(subjects.map((subject) => [nameOf(subject), subject] as const))(
  '%s of the simulator',
  { timeout: 60_000 },
  (_name, subject) => {
    const { kilde } = subject
    let who: Who
    beforeAll(async () => {
      who = await find(subject, 'ok')
    }, 60_000)

    it('answers', async () => expectSane(await ask(subject, who), kilde, [who.ident], { state: 'ok' }))

    for (const condition of withFault) {
      const expected = expectedOf(subject, condition)
      it(`says ${toText(expected)} when ${condition.when}, and answers again afterwards`, async () => {
        simulators.setFault(kilde, condition.fault)
        const svar = await ask(subject, who, condition.impatient ? IMPATIENT : PATIENT)
        expectSane(svar, kilde, [who.ident], expected)
        simulators.setFault(kilde, null)
        expect(await ask(subject, who)).toMatchObject({ state: 'ok' })
      })
    }

    it('says utilgjengelig (connection) when nobody is there, and answers again afterwards', async () => {
      await simulators.stop(kilde)
      const svar = await ask(subject, who)
      await simulators.restart(kilde)
      expectSane(svar, kilde, [who.ident], { state: 'utilgjengelig', reason: 'connection' })
      expect(await ask(subject, who)).toMatchObject({ state: 'ok' })
    })

    it('answers when it fails once, and is asked again', async () => {
      simulators.setFault(kilde, 'serverError', { times: 1 })
      expectSane(await ask(subject, who), kilde, [who.ident], { state: 'ok' })
    })

    if (!('notHere' in subject.wrongPerson)) {
      const expected = subject.exceptions?.['wrong person'] ?? {
        state: 'utilgjengelig' as const,
        reason: 'wrongPerson' as const,
      }
      it(`says ${toText(expected)} when it answers about somebody else`, async () => {
        simulators.setFault(kilde, 'wrongPerson')
        expectSane(await ask(subject, who), kilde, [who.ident], expected)
      })
    }

    it('says ingenData of somebody, or something, it knows nothing of', async () => {
      const nobody = await find(subject, 'ingenData')
      expectSane(await ask(subject, nobody), kilde, [nobody.ident], { state: 'ingenData' })
    })
  },
)
