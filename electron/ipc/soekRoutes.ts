import { soekCalls } from '#shared/contract/soek.ts'
import { maskIdent } from '#shared/domain/identitet/personidentifikator.ts'
import { fail, ok } from '#shared/result/result.ts'
import { type FindServices, findBruker } from '../usecases/findBruker.ts'
import type { RecentStore } from '../usecases/recent.ts'
import { route } from './route.ts'

export type SoekServices = FindServices & { recent: RecentStore }

export function soekRoutes(services: SoekServices) {
  const { access, recent } = services
  return {
    'soek/finn': route(soekCalls['soek/finn'], findBruker(services)),
    'soek/listSiste': route(soekCalls['soek/listSiste'], async () => {
      const session = access.sessions.find()
      if (!session) return fail({ kind: 'forbidden', reason: 'noSession' })
      const opened = recent.list(session).map(({ ident, navn }) => ({
        brukerId: access.register.toBrukerId(ident),
        navn,
        maskertIdent: maskIdent(ident),
      }))
      return ok(opened)
    }),
  }
}
