import { expect } from 'vitest'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { RecordedRequest } from '#test/simulator/http/server.ts'
import { INTEGRASJON, TOKEN } from './openAdapters.ts'
import type { Expected } from './subject.ts'
import { HENTET } from './who.ts'

/** What was asked, by a scripted server or a simulator. */
export type Sent = Pick<RecordedRequest, 'method' | 'path' | 'body'> & {
  headers: Readonly<Record<string, string | string[] | undefined>>
}

const HEX = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}'
const UUID = new RegExp(`^${HEX}$`)
/** Beside the token and the name of the caller. */
const HEADERS: Partial<Record<Kilde, object>> = {
  oskar: { integrasjonid: INTEGRASJON.id, integrasjonpassord: INTEGRASJON.passord },
  gosys: { 'x-correlation-id': expect.stringMatching(UUID) },
}

/** Six digits in a row of a number: a birth date or the start of one is already too much. */
export const piecesOf = (ident: string) =>
  Array.from({ length: ident.length - 5 }, (_, i) => ident.slice(i, i + 6))

/** The state it should be, with its source and time, and nothing of anybody's number in what was wrong. */
export function expectSane(
  svar: Kildesvar<unknown>,
  kilde: Kilde,
  idents: readonly string[],
  expected?: Expected,
): void {
  expect(svar).toMatchObject({ kilde, hentet: HENTET })
  if (expected) {
    const { state, reason } = expected
    expect({ state: svar.state, ...('reason' in svar ? { reason: svar.reason } : {}) }).toEqual(
      reason === undefined ? { state } : { state, reason },
    )
  }
  const told = JSON.stringify(svar.state === 'ok' ? svar.problems : svar)
  for (const piece of idents.flatMap(piecesOf)) expect(told).not.toContain(piece)
}

/** Every call says who calls, and nobody's number stands anywhere but in a body. */
export function expectDiscreet(sent: readonly (Sent & { kilde: Kilde })[], idents: readonly string[]): void {
  for (const { kilde, path, headers, method, body } of sent) {
    const outside = decodeURIComponent(path) + JSON.stringify(headers)
    for (const ident of idents) expect(outside).not.toContain(ident)
    // The last part of a uuid may happen to be eleven digits and a letter
    expect(path.replace(new RegExp(HEX, 'g'), '')).not.toMatch(/(?<!\d)\d{11}(?!\d)/)
    expect(headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: 'application/json',
      'nav-call-id': expect.stringMatching(UUID),
      'nav-consumer-id': 'samlet',
      ...HEADERS[kilde],
    })
    if (method !== 'GET') expect(headers['content-type']).toBe('application/json')
    else expect(body ?? null).toBeNull()
  }
}
