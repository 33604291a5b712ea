import type { CallName } from '#shared/contract/names.ts'
import { type BrukerServices, brukerRoutes } from './brukerRoutes.ts'
import { type OppgaveServices, oppgaveRoutes } from './oppgaveRoutes.ts'
import { type OppsettServices, oppsettRoutes } from './oppsettRoutes.ts'
import type { Route } from './route.ts'
import { type SessionServices, sessionRoutes } from './sessionRoutes.ts'
import { type SoekServices, soekRoutes } from './soekRoutes.ts'

export type Services = SessionServices & SoekServices & BrukerServices & OppgaveServices & OppsettServices

/** Every call of the contract, answered. A call nobody answers does not compile. */
export function routes(services: Services): Record<CallName, Route> {
  return {
    ...sessionRoutes(services),
    ...soekRoutes(services),
    ...brukerRoutes(services),
    ...oppgaveRoutes(services),
    ...oppsettRoutes(services),
  }
}
