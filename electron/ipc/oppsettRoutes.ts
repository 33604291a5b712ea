import { type Innstillinger, oppsettCalls } from '#shared/contract/oppsett.ts'
import { kilder } from '#shared/domain/kilde/kilde.ts'
import { ok } from '#shared/result/result.ts'
import type { SettingsStore } from '../platform/settings.ts'
import type { Sources } from '../sources.ts'
import { route } from './route.ts'

export type OppsettServices = {
  settings: SettingsStore
  sources: Pick<Sources, 'adresser'>
  onInnstillinger: (innstillinger: Innstillinger) => void
}

export function oppsettRoutes({ settings, sources, onInnstillinger }: OppsettServices) {
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
  }
}
