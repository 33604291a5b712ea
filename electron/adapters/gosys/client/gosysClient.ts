import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'

/** The most a search gives at a time to somebody with a user's token. */
export const PAGE_SIZE = 50

/** `aktoerId` null: not looked up, for a client that does not name people by it. */
export type Hvem =
  | { bruker: { ident: Personidentifikator; aktoerId: string | null } }
  | { tilordnetRessurs: string }
  | { tildeltEnhetsnr: string }
export type Oppgavesoek = {
  hvem: Hvem
  statuskategori: 'AAPEN' | 'AVSLUTTET'
  ferdigstiltFom?: Dato
}

/** Where Gosys's answers come from: a server, or a folder that answers alike. */
export interface GosysClient {
  /** The server knows people by aktørId only; a folder by fnr. */
  readonly namesPeopleBy: 'aktoerId' | 'ident'
  search(soek: Oppgavesoek, offset: number): Promise<HttpAnswer>
  getOppgave(id: number): Promise<HttpAnswer>
  listHendelser(id: number): Promise<HttpAnswer>
}

/** Each call once and never again: after a call without an answer nobody knows whether it was done. */
export interface GosysWriteClient extends GosysClient {
  post(body: unknown): Promise<HttpAnswer>
  put(id: number, body: unknown): Promise<HttpAnswer>
  patch(id: number, body: unknown): Promise<HttpAnswer>
}
