import { describe, expect, it } from 'vitest'
import { answerOf } from './conditions.ts'
import { withLeaves, withUnknownFields } from './mutate.ts'
import { expectSane } from './sane.ts'
import { callsOf, keepScriptedServer, type Replies } from './scripted.ts'
import type { Subject } from './subject.ts'
import { nameOf, subjects } from './subjects.ts'
import { ANNA, BO } from './who.ts'

const server = keepScriptedServer()
const SANE_MS = 5_000

/** Written where a document is to hold something that no JSON writer can write. */
const HOLE = '@@@'
const DEPTH = 20_000
const lists = '['.repeat(DEPTH) + ']'.repeat(DEPTH)
const objects = `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`
const hugeText = JSON.stringify('Prøve 12/3 --- '.repeat(5_000))
const hugeNumber = '9'.repeat(400)
const badText = JSON.stringify('\u0000\ud800<script>')

const fillings: [name: string, json: string][] = [
  ['lists nested 20,000 deep', lists],
  ['objects nested 20,000 deep', objects],
  ['texts of 75,000 signs', hugeText],
  ['numbers of 400 digits', hugeNumber],
  ['half surrogates and nought signs', badText],
]

/** Every call answers its document, changed and with its holes filled. */
function filled(subject: Subject, change: (document: unknown) => unknown, json: string): Replies {
  return new Map(
    callsOf(subject).map((call) => [
      call,
      (_, asked) => ({ text: JSON.stringify(change(answerOf(call, asked))).replaceAll(`"${HOLE}"`, json) }),
    ]),
  )
}

const inUnknown = (document: unknown) => withUnknownFields(document, HOLE)
const inAll = (document: unknown) => withLeaves(document, () => HOLE)
/** What a person is named by stays, so that the rest is read. */
const inAllButIdents = (document: unknown) =>
  withLeaves(document, (leaf) => (/^(\d{11,15}|[A-Z_]{5,}|AAP|\d{4})$/.test(String(leaf)) ? leaf : HOLE))
/** Beside something of the wrong type: what mends that must bear the rest. */
const besideWrongTypes = (document: unknown) =>
  withUnknownFields(
    withLeaves(document, (leaf) => (typeof leaf === 'boolean' ? 'ja' : leaf)),
    HOLE,
  )

async function ask(subject: Subject, replies: Replies) {
  const started = performance.now()
  const svar = await server.ask(subject, replies)
  expect(performance.now() - started).toBeLessThan(SANE_MS)
  expectSane(svar, subject.kilde, [ANNA, BO])
  return svar
}

describe.each(subjects.map((subject) => [nameOf(subject), subject] as const))(
  '%s',
  { timeout: 30_000 },
  (_name, subject) => {
    it.each(fillings)('reads past %s in fields it does not know', async (_filling, json) => {
      const plain = await server.ask(subject)
      expect(await ask(subject, filled(subject, inUnknown, json))).toEqual(plain)
    })

    it.each(fillings)('bears %s beside values of the wrong type', async (_filling, json) => {
      await ask(subject, filled(subject, besideWrongTypes, json))
    })

    it.each(fillings)('bears %s for every value', async (_filling, json) => {
      await ask(subject, filled(subject, inAll, json))
    })

    it.each(fillings)('bears %s for every value but what names the person', async (_filling, json) => {
      await ask(subject, filled(subject, inAllButIdents, json))
    })

    it.each(fillings)('bears %s for the whole answer', async (_filling, json) => {
      const svar = await ask(
        subject,
        filled(subject, () => HOLE, json),
      )
      // A list of what is no row is a list all the same: it is told that nothing of it could be read.
      if (svar.state === 'ok') expect(svar.problems).not.toEqual([])
      else expect(svar.state).toBe('utilgjengelig')
    })
  },
)
