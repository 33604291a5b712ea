import type { Touches } from '#shared/contract/call.ts'
import type { Session } from '#shared/contract/session.ts'
import type { Personvern } from '#shared/domain/bruker/person.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { decide, needsAssignment } from '#shared/domain/tilgang/avgjoerelse.ts'
import { type ExpectedError, fail, ok, type Result } from '#shared/result/result.ts'
import type { Innsyn } from '../audit/innsyn.ts'
import type { BrukerRegister } from './brukerRegister.ts'
import type { PersonAccess, PersonDecision } from './personAccess.ts'
import type { Sessions } from './sessions.ts'

export type AccessParts = {
  sessions: Sessions
  register: BrukerRegister
  persons: PersonAccess
  innsyn: Pick<Innsyn, 'shown' | 'refused'>
}
/** Who may read about whom, decided a moment ago. */
export type Admitted = { session: Session; ident: Personidentifikator; vern: Personvern }
export type Guarded<T> = { restricted: true } | { restricted: false; value: T }
type PersonTouches = Extract<Touches, { linje: unknown }>

/**
 * Runs `obtain` for one bruker when role, person rules and assignment all say yes, in that order; the first no stops.
 * A role that may not see the class causes no request at all, whoever the person is: with and without a municipal
 * relation look the same, to the millisecond.
 */
export async function guardRead<T>(
  access: AccessParts,
  touches: PersonTouches,
  brukerId: BrukerId,
  obtain: (admitted: Admitted) => Promise<T>,
  isShown: (value: T) => boolean = () => true,
): Promise<Result<Guarded<T>>> {
  const session = access.sessions.find()
  if (!session) return fail({ kind: 'forbidden', reason: 'noSession' })
  const ident = access.register.findIdent(brukerId)
  if (!ident) return fail({ kind: 'notFound', what: 'bruker' })
  const { dataklasse, handling, linje } = touches
  const roleAllows = (egenSak: boolean) =>
    decide(session.ansatt, dataklasse, handling, { linje, egenSak }).allow
  if (!roleAllows(true)) return ok({ restricted: true })
  const [person, egenSak] = await Promise.all([
    access.persons.decide(session.ansatt, ident),
    needsAssignment(session.ansatt, dataklasse) && access.persons.hasOwnCase(session.ansatt, ident),
  ])
  if (person.kind === 'deny') access.innsyn.refused(session, ident, linje)
  if (person.kind !== 'allow') return fail(toRefusal(person.kind))
  if (!roleAllows(egenSak)) return ok({ restricted: true })
  // Someone may have signed out or switched role while the registers, or the source, were thinking.
  const isGone = () => access.sessions.find() !== session
  if (isGone()) return fail({ kind: 'cancelled' })
  const value = await obtain({ session, ident, vern: person.vern })
  if (isGone()) return fail({ kind: 'cancelled' })
  if (isShown(value) && !isLogged(access, session, ident, linje)) return fail({ kind: 'notLogged' })
  return ok({ restricted: false, value })
}

/** On disk before anything leaves main; a disk that refuses means that nothing does. */
function isLogged(
  { innsyn }: AccessParts,
  session: Session,
  ident: Personidentifikator,
  linje: Linje,
): boolean {
  try {
    innsyn.shown(session, ident, linje)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

function toRefusal(decision: Exclude<PersonDecision['kind'], 'allow'>): ExpectedError {
  switch (decision) {
    case 'deny':
      return { kind: 'forbidden', reason: 'person' }
    case 'notFound':
      return { kind: 'notFound', what: 'bruker' }
    case 'unknown':
      return { kind: 'sourceUnavailable', source: 'tilgangskontroll' }
  }
}
