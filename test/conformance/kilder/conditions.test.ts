import { describe, expect, it } from 'vitest'
import { type Condition, conditions } from './conditions.ts'
import { expectSane } from './sane.ts'
import { IMPATIENT, keepScriptedServer, PATIENT, replyFrom } from './scripted.ts'
import { type Asked, isCall } from './scriptedServer.ts'
import type { Call, Exception, Expected, Subject } from './subject.ts'
import { nameOf, subjects } from './subjects.ts'
import { ANNA, BO } from './who.ts'

const server = keepScriptedServer()
const failures = conditions.filter(({ expected }) => expected.state !== 'ok')

const toText = ({ state, reason }: Expected) => (reason ? `${state} (${reason})` : state)
const because = (exception: Exception | undefined) => (exception ? `, for ${exception.because}` : '')

/** The calls that were repeated, each with when it was made. */
function attemptsOf(asked: readonly Asked[], calls: readonly Call[]): number[][] {
  const attempts = new Map<string, number[]>()
  for (const one of asked.filter((each) => calls.some((call) => isCall(each, call)))) {
    const query = [...one.url.searchParams].filter(([name]) => name !== 'sporingsId')
    const key = JSON.stringify([one.url.pathname, query, one.body])
    attempts.set(key, [...(attempts.get(key) ?? []), one.atMs])
  }
  return [...attempts.values()]
}

/** A timer may fire a little early by another clock. */
const EARLY_MS = 3
function expectAttempts(calls: readonly Call[], wanted: number): void {
  const all = attemptsOf(server.asked(), calls)
  expect(all.length).toBeGreaterThanOrEqual(calls.length)
  for (const at of all) {
    expect(at).toHaveLength(wanted)
    for (const [i, wait] of PATIENT.backoffMs.entries()) {
      const [from, to] = [at[i], at[i + 1]]
      if (from !== undefined && to !== undefined) expect(to - from).toBeGreaterThanOrEqual(wait - EARLY_MS)
    }
  }
}

async function check(
  subject: Subject,
  calls: readonly Call[],
  { reply, impatient, attempts, expected }: Condition,
): Promise<void> {
  const svar = await server.ask(subject, replyFrom(calls, reply), impatient ? IMPATIENT : PATIENT)
  expectSane(svar, subject.kilde, [ANNA, BO], expected)
  if (svar.state === 'ok') expect(svar.problems).toEqual([])
  if (attempts !== undefined) expectAttempts(calls, attempts)
}

describe.each(subjects.map((subject) => [nameOf(subject), subject] as const))('%s', (_name, subject) => {
  for (const condition of conditions) {
    const exception = subject.exceptions?.[condition.name]
    const expected = exception ?? condition.expected
    it(`says ${toText(expected)} when ${condition.when}${because(exception)}`, () =>
      check(subject, subject.calls, { ...condition, expected }))
  }

  for (const call of subject.before ?? []) {
    it.each(failures)(`says the same when ${call.route} must be asked first, and $when`, (condition) =>
      check(subject, [call], condition),
    )
  }
})
