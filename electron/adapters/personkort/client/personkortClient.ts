import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'

/** How many people one page of the directory holds: the most the register gives at a time. */
export const PAGE_SIZE = 100

/** What Personkort can be asked, however it is reached: over HTTP or in a folder of exports. */
export interface PersonkortClient {
  /** GraphQL: hentPerson and hentGeografiskTilknytning. */
  getPersondata(ident: Personidentifikator): Promise<HttpAnswer>
  /** GraphQL: hentPerson with adressebeskyttelse only. */
  getVern(ident: Personidentifikator): Promise<HttpAnswer>
  /** GraphQL: hentIdenter, the person's aktørId and fnr. */
  getIdenter(ident: Personidentifikator): Promise<HttpAnswer>
  getSkjermet(ident: Personidentifikator): Promise<HttpAnswer>
  listSkjermet(identer: readonly Personidentifikator[]): Promise<HttpAnswer>
  getKontaktinformasjon(ident: Personidentifikator): Promise<HttpAnswer>
  listFullmakter(ident: Personidentifikator): Promise<HttpAnswer>
  listKontaktpersoner(ident: Personidentifikator, linje: Linje): Promise<HttpAnswer>
  getNoekkelopplysninger(ident: Personidentifikator): Promise<HttpAnswer>
  listUtbetalinger(ident: Personidentifikator, periode: { fom: Dato; tom: Dato }): Promise<HttpAnswer>
  /** The office of a kommune, bydel or country. */
  getKontor(omraade: string): Promise<HttpAnswer>
  getKontorinformasjon(enhetsnummer: string): Promise<HttpAnswer>
  /** The areas an office serves. */
  listKontoromraader(enhetsnummer: string): Promise<HttpAnswer>
  /** GraphQL: sokPerson, people who live in the areas; `side` counts from 1. */
  listPersoner(omraader: readonly string[], side: number): Promise<HttpAnswer>
}
