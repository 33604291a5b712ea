import { sessionCalls } from '#shared/contract/session.ts'
import { fail, ok } from '#shared/result/result.ts'
import type { KatalogPort } from '../access/katalog.ts'
import type { Sessions } from '../access/sessions.ts'
import { route } from './route.ts'

export type SessionServices = { sessions: Sessions; ansatte: KatalogPort }

export function sessionRoutes({ sessions, ansatte }: SessionServices) {
  return {
    'session/get': route(sessionCalls['session/get'], async () => ok(sessions.find() ?? null)),
    'session/listTrainingUsers': route(sessionCalls['session/listTrainingUsers'], () =>
      ansatte.listAnsatte(),
    ),
    'session/signIn': route(sessionCalls['session/signIn'], async ({ navIdent }) => {
      const listed = await ansatte.listAnsatte()
      if (!listed.ok) return listed
      const ansatt = listed.value.find((one) => one.navIdent === navIdent)
      return ansatt ? ok(sessions.signIn(ansatt)) : fail({ kind: 'notFound', what: 'ansatt' })
    }),
    'session/signOut': route(sessionCalls['session/signOut'], async () => {
      sessions.signOut()
      return ok(null)
    }),
  }
}
