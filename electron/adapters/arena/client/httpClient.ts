import { randomUUID } from 'node:crypto'
import { jsonClient } from '#electron/adapters/http/jsonClient.ts'
import type { ArenaClient, ArenaPart } from './arenaClient.ts'

export type ArenaHttpOptions = {
  baseUrl: string
  getToken: () => Promise<string>
  timeoutMs?: number
  backoffMs?: readonly number[]
}

const PATHS = {
  status: '/api/v2/arena/hent-status',
  oppfolgingssak: '/api/v2/arena/hent-oppfolgingssak',
  aktiviteter: '/api/v2/arena/hent-aktiviteter',
  vedtak14a: '/api/hent-gjeldende-14a-vedtak',
  aap: '/api/v1/vedtak/aap',
  dagpenger: '/api/v1/vedtak/dagpenger',
  tiltakspenger: '/api/v1/vedtak/tiltakspenger',
  meldekort: '/api/v1/meldekort',
} as const satisfies Record<ArenaPart, string>

/**
 * Arena over HTTP. Decisions are asked for without `fom`: a filter on when they began would hide a benefit that began
 * long ago and still runs.
 */
export function arenaHttpClient({ getToken, ...options }: ArenaHttpOptions): ArenaClient {
  const send = jsonClient({
    ...options,
    headers: async () => ({
      authorization: `Bearer ${await getToken()}`,
      'nav-call-id': randomUUID(),
      'nav-consumer-id': 'samlet',
    }),
  })
  return { get: (part, ident) => send({ method: 'POST', path: PATHS[part], body: { fnr: ident } }) }
}
