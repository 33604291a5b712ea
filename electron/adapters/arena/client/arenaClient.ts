import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'

/** What Arena can be asked about a person; each is one call, and one part of an exported file. */
export const arenaParts = [
  'status',
  'oppfolgingssak',
  'aktiviteter',
  'vedtak14a',
  'aap',
  'dagpenger',
  'tiltakspenger',
  'meldekort',
] as const
export type ArenaPart = (typeof arenaParts)[number]

/** Where Arena's answers come from: a server, or a folder that answers alike. */
export interface ArenaClient {
  get(part: ArenaPart, ident: Personidentifikator): Promise<HttpAnswer>
}
