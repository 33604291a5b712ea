import { randomUUID } from 'node:crypto'
import { type HttpAnswer, jsonClient } from '#electron/adapters/http/jsonClient.ts'
import { toPathStep } from '#electron/adapters/http/toPathStep.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import { type Integrasjon, toHeaders } from './schema/headers.ts'

/** Where Oskar's answers come from: a server, or a folder that answers alike. */
export interface OskarClient {
  listSaker(ident: Personidentifikator): Promise<HttpAnswer>
  getSak(sakId: string): Promise<HttpAnswer>
  /** `ident` is for the folder; over HTTP a document is found by its own ids, and no fnr stands in an address. */
  getDocument(place: { ident: Personidentifikator; sakId: string; documentId: string }): Promise<HttpAnswer>
}

export type OskarHttpOptions = {
  baseUrl: string
  integrasjon: () => Promise<Integrasjon>
  timeoutMs?: number
  backoffMs?: readonly number[]
}

const SOKNADER = '/digisos/api/v1/nav/soknader'

export function oskarHttpClient({ integrasjon, ...options }: OskarHttpOptions): OskarClient {
  const send = jsonClient({ ...options, headers: async () => toHeaders(await integrasjon()) })
  const call = (method: 'GET' | 'POST', path: string, body?: unknown) => {
    const sporingsId = randomUUID()
    return send({ method, path, query: { sporingsId }, headers: { 'Nav-Call-Id': sporingsId }, body })
  }
  return {
    listSaker: (ident) => call('POST', `${SOKNADER}/soknader`, { fnr: ident }),
    getSak: (sakId) => call('GET', `${SOKNADER}/${toPathStep(sakId)}`),
    getDocument: ({ sakId, documentId }) =>
      call('GET', `${SOKNADER}/${toPathStep(sakId)}/dokumenter/${toPathStep(documentId)}`),
  }
}
