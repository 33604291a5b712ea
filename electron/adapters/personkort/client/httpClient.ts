import { randomUUID } from 'node:crypto'
import { type HttpRequest, jsonClient } from '#electron/adapters/http/jsonClient.ts'
import { toPathStep } from '#electron/adapters/http/toPathStep.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import {
  hentIdenterQuery,
  hentPersondataQuery,
  hentPersonvernQuery,
  sokPersonQuery,
} from '../schema/personQuery.ts'
import { PAGE_SIZE, type PersonkortClient } from './personkortClient.ts'

export type HttpPersonkortOptions = {
  baseUrl: string
  getToken: () => Promise<string>
  /** What a gateway in front may ask for besides, such as the register's `behandlingsnummer`. */
  headers?: Record<string, string>
  timeoutMs?: number
  backoffMs?: readonly number[]
}

const LINE_CODES = { stat: 'STAT', kommune: 'KOMMUNE' } as const satisfies Record<Linje, string>
const IDENTGRUPPER = ['AKTORID', 'FOLKEREGISTERIDENT']
const post = (path: string, body: unknown): HttpRequest => ({ method: 'POST', path, body })
const get = (path: string): HttpRequest => ({ method: 'GET', path })
const graphql = (operationName: string, query: string, variables: unknown) =>
  post('/graphql', { query, variables, operationName })

/** Personkort over HTTP: several published interfaces behind one address. People are named in bodies only. */
export function httpPersonkortClient(options: HttpPersonkortOptions): PersonkortClient {
  const { getToken, headers: extra, ...rest } = options
  const ask = jsonClient({
    ...rest,
    headers: async () => ({
      ...extra,
      authorization: `Bearer ${await getToken()}`,
      'nav-call-id': randomUUID(),
      'nav-consumer-id': 'samlet',
    }),
  })
  const office = (enhetsnummer: string) => toPathStep(enhetsnummer)
  return {
    getPersondata: (ident) => ask(graphql('hentPersondata', hentPersondataQuery, { ident })),
    getVern: (ident) => ask(graphql('hentPersonvern', hentPersonvernQuery, { ident })),
    getIdenter: (ident) => ask(graphql('hentIdenter', hentIdenterQuery, { ident, grupper: IDENTGRUPPER })),
    getSkjermet: (ident) => ask(post('/skjermet', { personident: ident })),
    listSkjermet: (identer) => ask(post('/skjermetBulk', { personidenter: identer })),
    getKontaktinformasjon: (ident) => ask(post('/rest/v1/personer', { personidenter: [ident] })),
    listFullmakter: (ident) => ask(post('/api/internbruker/fullmakt/fullmaktsgiver', { ident })),
    listKontaktpersoner: (ident, linje) =>
      ask(post('/personkort/api/v1/kontaktpersoner', { ident, linje: LINE_CODES[linje] })),
    getNoekkelopplysninger: (ident) =>
      ask(post('/personkort/api/v1/kommunale-noekkelopplysninger', { ident })),
    listUtbetalinger: (ident, periode) =>
      ask(post('/utbetaldata/api/v2/hent-utbetalingsinformasjon/intern', toOppslag(ident, periode))),
    getKontor: (omraade) => ask(get(`/norg2/api/v1/enhet/navkontor/${toPathStep(omraade)}`)),
    getKontorinformasjon: (enhet) => ask(get(`/norg2/api/v1/enhet/${office(enhet)}/kontaktinformasjon`)),
    listKontoromraader: (enhet) => ask(get(`/norg2/api/v1/enhet/navkontorer/${office(enhet)}`)),
    listPersoner: (omraader, side) => ask(graphql('sokPerson', sokPersonQuery, toSearch(omraader, side))),
  }
}

const toOppslag = (ident: string, periode: { fom: string; tom: string }) => ({
  ident,
  rolle: 'RETTIGHETSHAVER',
  periode,
  periodetype: 'UTBETALINGSPERIODE',
})

function toSearch(omraader: readonly string[], side: number) {
  const each = omraader.map(toCriterion)
  return {
    paging: { pageNumber: side, resultsPerPage: PAGE_SIZE },
    criteria: each.length === 1 ? each : [{ or: each }],
  }
}

/** Six digits are a bydel, four a kommune. */
function toCriterion(omraade: string) {
  const field = omraade.length === 6 ? 'bydelsnummer' : 'kommunenummer'
  return {
    fieldName: `person.bostedsadresse.vegadresse.${field}`,
    searchHistorical: false,
    searchRule: { equals: omraade },
  }
}
