import { describe, expect, it } from 'vitest'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { withLeaves, withUnknownFields } from './mutate.ts'
import { expectSane } from './sane.ts'
import { asTold, callsOf, keepScriptedServer, type Replies, type ReplyTo, withAnswers } from './scripted.ts'
import type { Call, Expected, NotHere, Subject } from './subject.ts'
import { nameOf, subjects } from './subjects.ts'
import { ANNA, BO } from './who.ts'

const server = keepScriptedServer()
const idents = [ANNA, BO]
const isHere = <T extends object>(row: T | NotHere): row is T => !('notHere' in row)

/** A row for each subject that has what the condition needs. */
const having = <T extends object>(pick: (subject: Subject) => T | NotHere) =>
  subjects.flatMap((subject) => {
    const row = pick(subject)
    return isHere(row) ? [[nameOf(subject), subject, row] as const] : []
  })

const grown = (subject: Subject): Replies =>
  new Map(
    callsOf(subject).map((call) => [
      call,
      (one, asked) => ({ body: withUnknownFields(asTold(one, asked).body) }),
    ]),
  )

function shownIn(svar: Kildesvar<unknown>): unknown {
  if (svar.state !== 'ok') throw new Error(`came: ${svar.state}`)
  return svar.value
}

it.each(subjects.map((subject) => [nameOf(subject), subject] as const))(
  '%s is not changed by fields nobody has told us of',
  async (_name, subject) => {
    const plain = await server.ask(subject)
    const svar = await server.ask(subject, grown(subject))
    expectSane(svar, subject.kilde, idents, { state: 'ok' })
    expect(svar).toEqual(plain)
  },
)

it.each(having(({ unknownCode }) => unknownCode))(
  '%s shows a code nobody knows as it came',
  async (_name, subject, answers) => {
    const svar = await server.ask(subject, withAnswers(subject, answers))
    expectSane(svar, subject.kilde, idents, { state: 'ok' })
    expect(JSON.stringify(svar)).toContain('NY_KODE_9')
  },
)

describe('an answer about somebody else', () => {
  const usual: Expected = { state: 'utilgjengelig', reason: 'wrongPerson' }
  const rows = having(({ wrongPerson }) => wrongPerson).map(([name, subject, answers]) => {
    const expected = subject.exceptions?.['wrong person'] ?? usual
    return [`${name} says ${expected.reason}, and shows nothing of it`, subject, answers, expected] as const
  })
  it.each(rows)('%s', async (_name, subject, answers, expected) => {
    const svar = await server.ask(subject, withAnswers(subject, answers))
    expectSane(svar, subject.kilde, idents, expected)
    expect(JSON.stringify(svar)).not.toContain(BO)
  })
})

describe('10,000 rows', { timeout: 60_000 }, () => {
  const SANE_MS = 15_000
  const SANE_BYTES = 300_000_000
  const rows = having(({ manyRows }) => manyRows).flatMap(([name, subject, kinds]) =>
    Object.entries(kinds).map(([kind, row]) => [`${name} of ${kind}`, subject, row] as const),
  )

  it.each(rows)('%s are all read, in good time and not much memory', async (_name, subject, many) => {
    const replies = withAnswers(subject, many.answers)
    const before = process.memoryUsage().heapUsed
    const started = performance.now()
    const svar = await server.ask(subject, replies)
    expect(performance.now() - started).toBeLessThan(SANE_MS)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(SANE_BYTES)
    expectSane(svar, subject.kilde, idents, { state: 'ok' })
    expect(many.countOf(shownIn(svar))).toBe(many.count)
  })

  it.each(rows)(
    '%s with nothing but what is of the wrong type are borne',
    async (_name, subject, { answers }) => {
      const replies = new Map(
        [...withAnswers(subject, answers)].map(([call, reply]): [Call, ReplyTo] => [
          call,
          (one, asked) => ({ body: withLeaves(reply(one, asked).body, () => ({ galt: true })) }),
        ]),
      )
      const started = performance.now()
      const svar = await server.ask(subject, replies)
      expect(performance.now() - started).toBeLessThan(SANE_MS)
      expectSane(svar, subject.kilde, idents)
    },
  )
})
