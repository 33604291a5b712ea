import { arenaAdapter } from '#electron/adapters/arena/adapter.ts'
import { arenaHttpClient } from '#electron/adapters/arena/client/httpClient.ts'
import { gosysAdapter } from '#electron/adapters/gosys/adapter.ts'
import { gosysHttpClient } from '#electron/adapters/gosys/client/httpClient.ts'
import { infotrygdAdapter } from '#electron/adapters/infotrygd/adapter.ts'
import { infotrygdHttpClient } from '#electron/adapters/infotrygd/client/httpClient.ts'
import { oskarAdapter } from '#electron/adapters/oskar/adapter.ts'
import { oskarHttpClient } from '#electron/adapters/oskar/client.ts'
import { httpPersonkortClient } from '#electron/adapters/personkort/client/httpClient.ts'
import { personkort } from '#electron/adapters/personkort/personkort.ts'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import { HENTET } from './who.ts'

export const TOKEN = 'merke'
export const INTEGRASJON = { id: 'samlet-id', passord: 'samlet-passord', token: TOKEN }
export type Patience = { timeoutMs: number; backoffMs: readonly number[] }

/** Every adapter over its own HTTP client, anew: none remembers what another test heard. */
export function openAdapters(urls: Readonly<Record<Kilde, string>>, patience: Patience) {
  const clock = { now: () => HENTET }
  const over = (kilde: Kilde) => ({ baseUrl: urls[kilde], getToken: async () => TOKEN, ...patience })
  const register = personkort({ client: httpPersonkortClient(over('personkort')), clock })
  const integrasjon = async () => INTEGRASJON
  return {
    personkort: register,
    oskar: oskarAdapter({ client: oskarHttpClient({ ...over('oskar'), integrasjon }), clock }),
    arena: arenaAdapter({ client: arenaHttpClient(over('arena')), clock }),
    infotrygd: infotrygdAdapter({ client: infotrygdHttpClient(over('infotrygd')), clock }),
    gosys: gosysAdapter({
      client: gosysHttpClient(over('gosys')),
      clock,
      findAktoerId: register.aktoerId.findAktoerId,
    }),
  }
}
export type Adapters = ReturnType<typeof openAdapters>
