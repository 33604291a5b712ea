import type { ServerResponse } from 'node:http'
import { problem, type SimAnswer } from './router.ts'

export const faults = [
  'slow',
  'serverError',
  'forbidden',
  'notFound',
  'tooManyRequests',
  'truncated',
  'halfJson',
  'wrongPerson',
  'html',
] as const
export type Fault = (typeof faults)[number]

/** Only calls whose path holds `path`; only the next `times` of them. Neither: every call, until it is lifted. */
export type FaultScope = { path?: string; times?: number }

export const SLOW_MS = 30_000

/** The answer a fault gives instead of the true one; undefined when the fault lies in how it is sent. */
export function faultAnswer(fault: Fault | null): SimAnswer | undefined {
  switch (fault) {
    case 'serverError':
      return problem(500, 'Internal Server Error')
    case 'forbidden':
      return problem(403, 'Forbidden')
    case 'notFound':
      return problem(404, 'Not Found')
    case 'tooManyRequests':
      return problem(429, 'Too Many Requests')
    case 'html':
      return { status: 200, text: '<!doctype html><title>Logg inn</title><p>Du må logge inn på nytt.' }
    default:
      return undefined
  }
}

/** Writes the answer, or what the fault leaves of it. */
export function send(response: ServerResponse, answer: SimAnswer, fault: Fault | null): void {
  if (answer.status === 204) {
    response.writeHead(204).end()
    return
  }
  const isJson = answer.text === undefined
  const whole = Buffer.from(answer.text ?? JSON.stringify(answer.json))
  const half = whole.subarray(0, Math.ceil(whole.length / 2))
  const body = fault === 'halfJson' ? half : whole
  response.writeHead(answer.status, {
    'content-type': isJson ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length': body.length,
    ...(answer.status === 429 ? { 'retry-after': '1' } : {}),
  })
  // The promised length stays; the line is cut once the half has left.
  if (fault === 'truncated') response.write(half, () => response.destroy())
  else response.end(body)
}
