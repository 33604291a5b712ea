import { randomUUID } from 'node:crypto'
import type { Session } from '#shared/contract/session.ts'
import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { toEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { AuditLog } from './auditLog.ts'
import type { Sporing } from './cef.ts'

/** A bruker who stays open is seen anew after this long. */
const VISIT_MS = 60 * 60_000

type Visit = { session: Session; om: Personidentifikator; since: number; kallId: string; told: Set<string> }

/**
 * One line for each time an employee sees a bruker, however many parts the screen is made of: one to the state's log
 * when something of the state's is shown, one to the municipality's when something of theirs is.
 */
export class Innsyn {
  readonly #audit: Pick<AuditLog, 'record'>
  readonly #clock: ClockPort
  #visit: Visit | undefined

  constructor(audit: Pick<AuditLog, 'record'>, clock: ClockPort) {
    this.#audit = audit
    this.#clock = clock
  }

  /** Throws when it could not be kept: then nothing may be shown. */
  shown(session: Session, om: Personidentifikator, linje: Linje): void {
    this.#tell(session, om, { handling: 'vist', linje })
  }

  refused(session: Session, om: Personidentifikator, linje: Linje): void {
    this.#tell(session, om, { handling: 'avvist', linje })
  }

  #tell(session: Session, om: Personidentifikator, what: Pick<Sporing, 'handling' | 'linje'>): void {
    const { told, kallId } = this.#visitOf(session, om)
    const name = what.handling === 'avvist' ? 'avvist' : `${what.handling}:${what.linje}`
    if (told.has(name)) return
    this.#audit.record({ ...what, tid: this.#clock.now(), hvem: session.ansatt.navIdent, om, kallId })
    told.add(name)
  }

  /** Another bruker, or whoever signed in anew, is another visit. */
  #visitOf(session: Session, om: Personidentifikator): Visit {
    const now = toEpochMs(this.#clock.now())
    const visit = this.#visit
    const isSame = visit?.session === session && visit.om === om
    if (visit && isSame && Math.abs(now - visit.since) <= VISIT_MS) return visit
    this.#visit = { session, om, since: now, kallId: randomUUID(), told: new Set() }
    return this.#visit
  }
}
