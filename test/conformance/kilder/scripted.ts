import { afterAll, afterEach, beforeAll } from 'vitest'
import { kildeSchema } from '#shared/domain/kilde/kilde.ts'
import { answerOf } from './conditions.ts'
import { openAdapters, type Patience } from './openAdapters.ts'
import { expectDiscreet } from './sane.ts'
import { type Asked, type Reply, type ScriptedServer, startScriptedServer } from './scriptedServer.ts'
import type { Call, Subject } from './subject.ts'
import { ANNA, anna, BO } from './who.ts'

export type ReplyTo = (call: Call, asked: Asked) => Reply
/** Replies that differ from the table's, by call. */
export type Replies = ReadonlyMap<Call, ReplyTo>

export const PATIENT: Patience = { timeoutMs: 20_000, backoffMs: [20, 50] }
export const IMPATIENT: Patience = { timeoutMs: 200, backoffMs: [20, 50] }

export const callsOf = ({ before = [], calls, after = [] }: Subject): Call[] => [
  ...before,
  ...calls,
  ...after,
]
export const asTold: ReplyTo = (call, asked) => ({ body: answerOf(call, asked) })
/** The same reply from each of these calls; the others answer as the table says. */
export const replyFrom = (calls: readonly Call[], reply: ReplyTo): Replies =>
  new Map(calls.map((call) => [call, reply]))
/** Other answers by route; the others answer as the table says. */
export const withAnswers = (subject: Subject, answers: Readonly<Record<string, unknown>>): Replies =>
  new Map(
    callsOf(subject)
      .filter(({ route }) => Object.hasOwn(answers, route))
      .map((call) => [call, (one, asked) => asTold({ ...one, answer: answers[one.route] }, asked)]),
  )

/** One server for the tests of a file; whatever they asked is looked through after each. */
export function keepScriptedServer() {
  let server: ScriptedServer | undefined
  beforeAll(async () => {
    server = await startScriptedServer()
  })
  afterEach(() => expectDiscreet(toSent(running().asked), [ANNA, BO]))
  afterAll(() => server?.close())
  const running = (): ScriptedServer => {
    if (!server) throw new Error('not started')
    return server
  }
  return {
    asked: () => running().asked,
    ask: (subject: Subject, replies: Replies = new Map(), patience: Patience = PATIENT) => {
      running().script(
        callsOf(subject).map((call) => ({
          call,
          reply: (asked) => (replies.get(call) ?? asTold)(call, asked),
        })),
      )
      return subject.ask(openAdapters(running().urls, patience), anna)
    },
  }
}

/** The source's name stands first in each path. */
const toSent = (asked: readonly Asked[]) =>
  asked.map((one) => ({ ...one, kilde: kildeSchema.parse(one.url.pathname.split('/')[1]) }))
