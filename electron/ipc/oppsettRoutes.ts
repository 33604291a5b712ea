import { type Innstillinger, oppsettCalls } from '#shared/contract/oppsett.ts'
import { kilder } from '#shared/domain/kilde/kilde.ts'
import { ok } from '#shared/result/result.ts'
import type { Sessions } from '../access/sessions.ts'
import type { SettingsStore } from '../platform/settings.ts'
import type { Sources } from '../sources.ts'
import { listMappeproblemer } from '../usecases/mappeproblemer.ts'
import { route } from './route.ts'

export type OppsettServices = {
  settings: SettingsStore
  sessions: Sessions
  sources: Pick<Sources, 'adresser' | 'listUnreadable'>
  onInnstillinger: (innstillinger: Innstillinger) => void
}

export function oppsettRoutes({ settings, sessions, sources, onInnstillinger }: OppsettServices) {
  return {
    'oppsett/getInnstillinger': route(oppsettCalls['oppsett/getInnstillinger'], async () =>
      ok(settings.get().innstillinger),
    ),
    'oppsett/saveInnstillinger': route(oppsettCalls['oppsett/saveInnstillinger'], async (innstillinger) => {
      settings.save('innstillinger', innstillinger)
      onInnstillinger(innstillinger)
      return ok(innstillinger)
    }),
    'oppsett/listTilkoblinger': route(oppsettCalls['oppsett/listTilkoblinger'], async () =>
      ok(kilder.map((kilde) => ({ kilde, maate: sources.adresser[kilde].maate }))),
    ),
    'oppsett/listMappeproblemer': route(oppsettCalls['oppsett/listMappeproblemer'], async () =>
      ok(await listMappeproblemer(sessions.find()?.ansatt, sources.listUnreadable)),
    ),
    'oppsett/getPutAside': route(oppsettCalls['oppsett/getPutAside'], async () => {
      const file = settings.findPutAside()
      return ok(file === undefined ? null : { file })
    }),
    'oppsett/closePutAside': route(oppsettCalls['oppsett/closePutAside'], async () => {
      settings.closePutAside()
      return ok(null)
    }),
  }
}
