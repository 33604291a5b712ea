import { randomUUID } from 'node:crypto'
import { type HttpRequest, jsonClient } from '#electron/adapters/http/jsonClient.ts'
import { mapLimited } from '#electron/adapters/parallel/mapLimited.ts'
import { type Span, splitPeriode } from '../periods/splitPeriode.ts'
import type { InfotrygdClient } from './infotrygdClient.ts'

export type InfotrygdHttpOptions = {
  baseUrl: string
  getToken: () => Promise<string>
  timeoutMs?: number
  backoffMs?: readonly number[]
}

/** Sykepenger refuses a longer span in one call. */
const MONTHS_A_CALL = 24
/** Enough that the years of one person are asked for at once. */
const CALLS_AT_A_TIME = 4
const STOENADSTYPER = ['OVERGANGSSTØNAD', 'BARNETILSYN', 'SKOLEPENGER']

const post = (path: string, body: unknown): HttpRequest => ({ method: 'POST', path, body })

/** Infotrygd over HTTP: several services behind one address. People are named in bodies only. */
export function infotrygdHttpClient({ getToken, ...rest }: InfotrygdHttpOptions): InfotrygdClient {
  const ask = jsonClient({
    ...rest,
    headers: async () => ({
      authorization: `Bearer ${await getToken()}`,
      'nav-call-id': randomUUID(),
      'nav-consumer-id': 'samlet',
    }),
  })
  const grunnlag = (path: string) => (fnr: string, periode: Span) =>
    ask(post(`/grunnlag/${path}`, { fnr, ...periode }))
  return {
    listEnsligPerioder: (ident) =>
      ask(post('/enslig-forsorger/api/perioder', { personIdenter: [ident], stønadstyper: STOENADSTYPER })),
    listEnsligSaker: (ident) => ask(post('/enslig-forsorger/api/saker/finn', { personIdenter: [ident] })),
    listBarnetrygd: (ident) => ask(post('/infotrygd/barnetrygd/stonad', { brukere: [ident], barn: [] })),
    listSykepenger: (ident, periode) =>
      mapLimited(splitPeriode(periode, MONTHS_A_CALL), CALLS_AT_A_TIME, (span) =>
        ask(post('/sykepenger/', { personidentifikatorer: [ident], ...span })),
      ),
    listForeldrepenger: grunnlag('foreldrepenger'),
    listPleiepenger: grunnlag('paaroerende-sykdom'),
  }
}
