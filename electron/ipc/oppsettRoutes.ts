import { type Innstillinger, oppsettCalls } from '#shared/contract/oppsett.ts'
import { kilder } from '#shared/domain/kilde/kilde.ts'
import { toRapporttekst } from '#shared/domain/kilde/rapport.ts'
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
  copyText: (text: string) => Promise<void>
}

export function oppsettRoutes(services: OppsettServices) {
  return { ...settingsRoutes(services), ...sourceRoutes(services) }
}

/** How the sources are reached, and what of them could not be read. */
function sourceRoutes({ sources, sessions, copyText }: OppsettServices) {
  return {
    'oppsett/listTilkoblinger': route(oppsettCalls['oppsett/listTilkoblinger'], async () =>
      ok(kilder.map((kilde) => ({ kilde, maate: sources.adresser[kilde].maate }))),
    ),
    'oppsett/listMappeproblemer': route(oppsettCalls['oppsett/listMappeproblemer'], async () =>
      ok(await listMappeproblemer(sessions.find()?.ansatt, sources.listUnreadable)),
    ),
    'oppsett/copyRapport': route(oppsettCalls['oppsett/copyRapport'], async (rapport) => {
      await copyText(toRapporttekst(rapport))
      return ok(null)
    }),
  }
}

function settingsRoutes({ settings, onInnstillinger }: OppsettServices) {
  return {
    'oppsett/getInnstillinger': route(oppsettCalls['oppsett/getInnstillinger'], async () =>
      ok(settings.get().innstillinger),
    ),
    'oppsett/saveInnstillinger': route(oppsettCalls['oppsett/saveInnstillinger'], async (innstillinger) => {
      settings.save('innstillinger', innstillinger)
      onInnstillinger(innstillinger)
      return ok(innstillinger)
    }),
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
