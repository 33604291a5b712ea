import type { Fault } from '#test/simulator/http/faults.ts'
import type { Asked, Reply } from './scriptedServer.ts'
import type { Call, Expected } from './subject.ts'

export const conditionNames = [
  'ok',
  '404',
  '204',
  'null',
  'nothing',
  '400',
  '401',
  '403',
  '409',
  '429',
  '429 with Retry-After',
  '500',
  '502',
  '503',
  'slow',
  'slow inside',
  'cut',
  'half JSON',
  'HTML',
  'redirect',
  'a number',
  'a text',
  'an unknown object',
  'wrong person',
] as const
export type ConditionName = (typeof conditionNames)[number]

export type Condition = {
  name: ConditionName
  /** Goes on from "says … when ". */
  when: string
  reply: (call: Call, asked: Asked) => Reply
  /** The simulator's way to the same condition. */
  fault?: Fault
  expected: Expected
  /** How many times each call is made. */
  attempts?: number
  /** Waits so short that the test need not. */
  impatient?: true
}

export const answerOf = ({ answer }: Call, asked: Asked): unknown =>
  typeof answer === 'function' ? answer(asked) : answer

const unavailable = (reason: Expected['reason'] & string): Expected => ({ state: 'utilgjengelig', reason })
const none: Expected = { state: 'ingenData' }
const noAccess: Expected = { state: 'ingenTilgang' }
/** A refusal has a body, and nothing of it may be taken for an answer. */
const refusal = (status: number, headers?: Reply['headers']) => (): Reply => ({
  status,
  body: { type: 'about:blank', title: 'Refused', status },
  ...(headers ? { headers } : {}),
})
const always = (reply: Reply) => () => reply
const LOGIN_PAGE = '<!doctype html><title>Logg inn</title><p>Du må logge inn på nytt.'
const RETRIED = 3

/** What a source may do, and what everybody is told of it. */
export const conditions: readonly Condition[] = [
  {
    name: 'ok',
    when: 'it answers',
    reply: (call, asked) => ({ body: answerOf(call, asked) }),
    expected: { state: 'ok' },
  },
  { name: '404', when: 'it answers 404', reply: refusal(404), fault: 'notFound', expected: none },
  { name: '204', when: 'it answers 204', reply: always({ status: 204 }), expected: none },
  { name: 'null', when: 'it answers 200 with null', reply: always({ body: null }), expected: none },
  { name: 'nothing', when: 'it answers 200 with nothing', reply: always({}), expected: none },
  { name: '400', when: 'it answers 400', reply: refusal(400), expected: unavailable('unexpectedAnswer') },
  { name: '401', when: 'it answers 401', reply: refusal(401), expected: noAccess },
  { name: '403', when: 'it answers 403', reply: refusal(403), fault: 'forbidden', expected: noAccess },
  { name: '409', when: 'it answers 409', reply: refusal(409), expected: unavailable('unexpectedAnswer') },
  {
    name: '429',
    when: 'it answers 429',
    reply: refusal(429),
    expected: unavailable('tooManyRequests'),
    attempts: 1,
  },
  {
    name: '429 with Retry-After',
    when: 'it answers 429 and when to come back',
    reply: refusal(429, { 'retry-after': '1' }),
    fault: 'tooManyRequests',
    expected: unavailable('tooManyRequests'),
    attempts: 1,
  },
  {
    name: '500',
    when: 'it answers 500 however often it is asked',
    reply: refusal(500),
    fault: 'serverError',
    expected: unavailable('serverError'),
    attempts: RETRIED,
  },
  {
    name: '502',
    when: 'a gateway answers 502 in HTML',
    reply: always({ status: 502, text: '<html>Bad Gateway</html>' }),
    expected: unavailable('serverError'),
    attempts: RETRIED,
  },
  {
    name: '503',
    when: 'it answers 503',
    reply: refusal(503),
    expected: unavailable('serverError'),
    attempts: RETRIED,
  },
  {
    name: 'slow',
    when: 'it does not answer in time',
    reply: always({ broken: 'stall' }),
    fault: 'slow',
    expected: unavailable('timeout'),
    attempts: 1,
    impatient: true,
  },
  {
    name: 'slow inside',
    when: 'it stops in the middle of its answer',
    reply: always({ broken: 'stallInside' }),
    expected: unavailable('timeout'),
    impatient: true,
  },
  {
    name: 'cut',
    when: 'the line is cut in the middle of its answer',
    reply: always({ broken: 'cut' }),
    fault: 'truncated',
    expected: unavailable('connection'),
  },
  {
    name: 'half JSON',
    when: 'it sends half a document',
    reply: (call, asked) => ({ text: toHalf(JSON.stringify(answerOf(call, asked))) }),
    fault: 'halfJson',
    expected: unavailable('notJson'),
  },
  {
    name: 'HTML',
    when: 'it sends a login page with 200',
    reply: always({ text: LOGIN_PAGE }),
    fault: 'html',
    expected: unavailable('notJson'),
  },
  {
    name: 'redirect',
    when: 'it sends us to another address',
    reply: always({ status: 302, headers: { location: '/et/annet/sted' } }),
    expected: unavailable('connection'),
  },
  {
    name: 'a number',
    when: 'it answers a number',
    reply: always({ body: 7 }),
    expected: unavailable('unexpectedAnswer'),
  },
  {
    name: 'a text',
    when: 'it answers a text',
    reply: always({ body: 'feil' }),
    expected: unavailable('unexpectedAnswer'),
  },
  {
    name: 'an unknown object',
    when: 'it tells of an error with status 200',
    reply: always({ body: { feilmelding: 'Noe gikk galt', kode: 'X1' } }),
    expected: unavailable('unexpectedAnswer'),
  },
]

const toHalf = (text: string) => text.slice(0, Math.ceil(text.length / 2))
