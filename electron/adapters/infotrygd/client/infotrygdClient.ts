import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Span } from '../periods/splitPeriode.ts'

/** What Infotrygd's services can be asked, however they are reached: over HTTP or in a folder of exports. */
export interface InfotrygdClient {
  listEnsligPerioder(ident: Personidentifikator): Promise<HttpAnswer>
  listEnsligSaker(ident: Personidentifikator): Promise<HttpAnswer>
  listBarnetrygd(ident: Personidentifikator): Promise<HttpAnswer>
  /** One answer for each call it takes: a service may refuse longer spans than a few years. */
  listSykepenger(ident: Personidentifikator, periode: Span): Promise<HttpAnswer[]>
  listForeldrepenger(ident: Personidentifikator, periode: Span): Promise<HttpAnswer>
  listPleiepenger(ident: Personidentifikator, periode: Span): Promise<HttpAnswer>
}
