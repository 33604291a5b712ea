import type { Treff } from '#shared/contract/soek.ts'
import { maskIdent } from '#shared/domain/identitet/personidentifikator.ts'
import { fail, ok, type Result } from '#shared/result/result.ts'
import { admitLookUp } from '../access/lookUp.ts'
import type { AccessParts } from '../access/readGuard.ts'
import type { RecentStore } from './recent.ts'

export type SisteServices = { access: AccessParts; recent: RecentStore }

/** The people opened last, less those the employee may not see any more: the rules are asked anew, silence is a no. */
export function listSiste({ access, recent }: SisteServices) {
  return async (): Promise<Result<Treff[]>> => {
    const admitted = admitLookUp(access.sessions)
    if (!admitted.ok) return admitted
    const session = admitted.value
    const decided = await Promise.all(
      recent.list(session).map(async (opened) => ({
        ...opened,
        decision: await access.persons.decide(session.ansatt, opened.ident),
      })),
    )
    if (access.sessions.find() !== session) return fail({ kind: 'cancelled' })
    const visible = decided.filter(({ decision }) => decision.kind === 'allow')
    return ok(
      visible.map(({ ident, navn }) => ({
        brukerId: access.register.toBrukerId(ident),
        navn,
        maskertIdent: maskIdent(ident),
      })),
    )
  }
}
