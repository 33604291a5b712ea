import { describe, expect, it } from 'vitest'
import type { UnavailableReason } from '#shared/domain/kilde/kildesvar.ts'
import { expectSane } from './sane.ts'
import { asTold, keepScriptedServer, type ReplyTo, replyFrom } from './scripted.ts'
import type { Reply } from './scriptedServer.ts'
import type { Call, Subject } from './subject.ts'
import { nameOf, subjects } from './subjects.ts'
import { ANNA, BO } from './who.ts'

const server = keepScriptedServer()
const idents = [ANNA, BO]
const gone: ReplyTo = () => ({ status: 404 })

const failures: [name: string, reply: Reply, came: UnavailableReason | 'ingenTilgang'][] = [
  ['500', { status: 500 }, 'serverError'],
  ['403', { status: 403, body: {} }, 'ingenTilgang'],
  ['a login page', { text: '<html>Logg inn</html>' }, 'notJson'],
  ['a cut line', { broken: 'cut' }, 'connection'],
]
const without = (calls: readonly Call[], call: Call) => calls.filter((each) => each !== call)
const tellsNone = ({ before = [], calls }: Subject) => [...before, ...calls].some(({ none }) => none)
const named = (some: readonly Subject[]) => some.map((subject) => [nameOf(subject), subject] as const)

describe.each(named(subjects.filter(tellsNone)))('%s', (_name, subject) => {
  const { kilde, calls, before = [] } = subject
  /** Alone, "nothing" of one part is no answer of the whole: the others say nothing either, where that is possible. */
  const others = subject.together === 'allOrNothing' ? asTold : gone

  for (const call of [...before, ...calls]) {
    for (const [name, body] of Object.entries(call.none ?? {})) {
      it(`says ingenData when ${call.route} answers with ${name}`, async () => {
        const rest = replyFrom(before.includes(call) ? [] : without(calls, call), others)
        const svar = await server.ask(subject, new Map([...rest, [call, () => ({ body })]]))
        expectSane(svar, kilde, idents, { state: 'ingenData' })
      })
    }
  }
})

describe.each(named(subjects.filter(({ together }) => together === 'eachAlone')))('%s', (_name, subject) => {
  const { kilde, calls } = subject
  for (const call of calls) {
    it.each(failures)(
      `stands without ${call.route}, and tells of it, when that answers %s`,
      async (_, reply, came) => {
        const svar = await server.ask(
          subject,
          replyFrom([call], () => reply),
        )
        expectSane(svar, kilde, idents, { state: 'ok' })
        const told = { code: 'notAnswered', expected: expect.stringContaining(came) }
        expect(svar).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining(told)]) })
      },
    )

    it(`does not say "none" when the others have none and ${call.route} has failed`, async () => {
      const rest = replyFrom(without(calls, call), gone)
      const svar = await server.ask(subject, new Map([...rest, [call, () => ({ status: 500 })]]))
      expectSane(svar, kilde, idents, { state: 'ok' })
      expect(svar).toMatchObject({
        problems: expect.arrayContaining([expect.objectContaining({ code: 'notAnswered' })]),
      })
    })

    it(`is about nobody when ${call.route} has failed and all others refuse`, async () => {
      const rest = replyFrom(without(calls, call), () => ({ status: 403, body: {} }))
      const svar = await server.ask(subject, new Map([...rest, [call, () => ({ status: 500 })]]))
      expectSane(svar, kilde, idents, { state: 'utilgjengelig', reason: 'serverError' })
    })
  }
})

describe.each(named(subjects.filter(({ together }) => together === 'allOrNothing')))(
  '%s',
  (_name, subject) => {
    it.each(subject.calls.map((call) => [call.route, call] as const))(
      'is no answer without %s',
      async (_, call) => {
        const svar = await server.ask(
          subject,
          replyFrom([call], () => ({ status: 500 })),
        )
        expectSane(svar, subject.kilde, idents, { state: 'utilgjengelig', reason: 'serverError' })
      },
    )
  },
)

describe.each(named(subjects.filter(({ after }) => after)))('%s', (_name, subject) => {
  for (const call of subject.after ?? []) {
    const told = call.untold ? `though it is no problem, for ${call.untold}` : 'and tells of it'
    it.each(failures)(
      `stands without more from ${call.route}, ${told}, when that answers %s`,
      async (_, reply) => {
        const svar = await server.ask(
          subject,
          replyFrom([call], () => reply),
        )
        expectSane(svar, subject.kilde, idents, { state: 'ok' })
        expect(svar.state === 'ok' && svar.problems.length > 0).toBe(call.untold === undefined)
      },
    )
  }
})
