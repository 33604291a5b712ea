import type { Session } from '#shared/contract/session.ts'
import type { Soekesvar, Treff } from '#shared/contract/soek.ts'
import type { Navn } from '#shared/domain/bruker/person.ts'
import {
  findPersonidentifikator,
  maskIdent,
  type Personidentifikator,
  readPersonidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { PersonPort } from '#shared/ports/personkortPort.ts'
import { fail, ok, type Result } from '#shared/result/result.ts'
import { admitLookUp } from '../access/lookUp.ts'
import type { AccessParts } from '../access/readGuard.ts'
import type { Brukerkatalog } from './brukerkatalog.ts'

/** As many as one reads in a list; the count of all is told beside it. */
const SHOWN = 20
const NONE: Soekesvar = { kind: 'treff', treff: [], total: 0, dekning: 1 }

export type FindServices = {
  access: AccessParts
  katalog: Brukerkatalog
  person: Pick<PersonPort, 'getPerson'>
}

/** A number finds one person, anything else is a name. People the employee may not see are never a hit. */
export function findBruker({ access, katalog, person }: FindServices) {
  const toTreff = (ident: Personidentifikator, navn: Navn): Treff => ({
    brukerId: access.register.toBrukerId(ident),
    navn,
    maskertIdent: maskIdent(ident),
  })
  const findByIdent = async (session: Session, tekst: string): Promise<Result<Soekesvar>> => {
    const read = readPersonidentifikator(tekst)
    if (!read.ok) return ok({ kind: 'ugyldigIdent', problem: read.problem })
    const ident = findPersonidentifikator(read.ident)
    if (!ident) return ok(NONE)
    const decision = await access.persons.decide(session.ansatt, ident)
    if (decision.kind === 'deny') access.innsyn.refused(session, ident, 'stat')
    if (decision.kind === 'unknown') return ok({ kind: 'utilgjengelig' })
    if (decision.kind !== 'allow') return ok(NONE)
    return fetchNavn(session, ident)
  }
  const fetchNavn = async (session: Session, ident: Personidentifikator): Promise<Result<Soekesvar>> => {
    const svar = await person.getPerson(ident)
    // Whoever signed in meanwhile did not ask, and shall not hold the person's id.
    if (access.sessions.find() !== session) return fail({ kind: 'cancelled' })
    if (svar.state === 'ingenData') return ok(NONE)
    if (svar.state !== 'ok') return ok({ kind: 'utilgjengelig' })
    return ok({ ...NONE, treff: [toTreff(ident, svar.value.navn)], total: 1 })
  }
  return async ({ tekst }: { tekst: string }): Promise<Result<Soekesvar>> => {
    const admitted = admitLookUp(access.sessions)
    if (!admitted.ok) return admitted
    const session = admitted.value
    if (!looksLikeIdent(tekst)) {
      const { hits, total } = katalog.search(session.ansatt, tekst, SHOWN)
      const treff = hits.map(({ ident, navn }) => toTreff(ident, navn))
      return ok({ kind: 'treff', treff, total, dekning: katalog.coverage() })
    }
    return findByIdent(session, tekst)
  }
}

/** Digits only, with the spaces and the full stop people put between them. */
function looksLikeIdent(text: string): boolean {
  return /^[\d\s.]*\d[\d\s.]*$/.test(text)
}
