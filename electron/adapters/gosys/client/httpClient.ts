import { randomUUID } from 'node:crypto'
import { type HttpRequest, jsonClient } from '#electron/adapters/http/jsonClient.ts'
import { type GosysWriteClient, type Hvem, type Oppgavesoek, PAGE_SIZE } from './gosysClient.ts'

export type GosysHttpOptions = {
  baseUrl: string
  getToken: () => Promise<string>
  timeoutMs?: number
  /** Waits before a new attempt at reading; writing is never attempted twice. */
  backoffMs?: readonly number[]
}

const OPPGAVER = '/api/v1/oppgaver'

/** Gosys over HTTP: Oppgave API v1. */
export function gosysHttpClient({ getToken, ...options }: GosysHttpOptions): GosysWriteClient {
  const headers = async () => {
    const id = randomUUID()
    return {
      authorization: `Bearer ${await getToken()}`,
      'x-correlation-id': id,
      'nav-call-id': id,
      'nav-consumer-id': 'samlet',
    }
  }
  const read = jsonClient({ ...options, headers })
  const send = jsonClient({ ...options, headers, backoffMs: [] })
  const write = (method: HttpRequest['method'], path: string, body: unknown) => send({ method, path, body })
  return {
    namesPeopleBy: 'aktoerId',
    search: (soek, offset) => read({ method: 'GET', path: OPPGAVER, query: toQuery(soek, offset) }),
    getOppgave: (id) => read({ method: 'GET', path: `${OPPGAVER}/${id}` }),
    listHendelser: (id) => read({ method: 'GET', path: `${OPPGAVER}/${id}/hendelser` }),
    post: (body) => write('POST', OPPGAVER, body),
    put: (id, body) => write('PUT', `${OPPGAVER}/${id}`, body),
    patch: (id, body) => write('PATCH', `${OPPGAVER}/${id}`, body),
  }
}

function toQuery({ hvem, statuskategori, ferdigstiltFom }: Oppgavesoek, offset: number) {
  return {
    ...toFilter(hvem),
    statuskategori,
    ...(ferdigstiltFom === undefined ? {} : { ferdigstiltFom: `${ferdigstiltFom}T00:00:00` }),
    limit: String(PAGE_SIZE),
    offset: String(offset),
  }
}

/** An address never holds an fnr: without an aktørId nothing may be asked. */
function toFilter(hvem: Hvem): Record<string, string> {
  if (!('bruker' in hvem)) return hvem
  const { aktoerId } = hvem.bruker
  if (aktoerId === null) throw new Error('a search for a person needs the aktørId')
  return { aktoerId }
}
