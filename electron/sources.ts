import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { OppfoelgingPort } from '#shared/ports/oppfoelgingPort.ts'
import type { OppgavePort } from '#shared/ports/oppgavePort.ts'
import type { SosialhjelpPort } from '#shared/ports/sosialhjelpPort.ts'
import type { YtelsePort } from '#shared/ports/ytelsePort.ts'
import { arenaAdapter } from './adapters/arena/adapter.ts'
import { openArenaFolder } from './adapters/arena/client/folderClient.ts'
import { arenaHttpClient } from './adapters/arena/client/httpClient.ts'
import { gosysAdapter } from './adapters/gosys/adapter.ts'
import { openGosysFolder } from './adapters/gosys/client/folderClient.ts'
import type { GosysClient } from './adapters/gosys/client/gosysClient.ts'
import { gosysHttpClient } from './adapters/gosys/client/httpClient.ts'
import { infotrygdAdapter } from './adapters/infotrygd/adapter.ts'
import { openInfotrygdFolder } from './adapters/infotrygd/client/folderClient.ts'
import { infotrygdHttpClient } from './adapters/infotrygd/client/httpClient.ts'
import { oskarAdapter } from './adapters/oskar/adapter.ts'
import { oskarHttpClient } from './adapters/oskar/client.ts'
import { openOskarFolder } from './adapters/oskar/folderClient.ts'
import { openPersonkortFolder } from './adapters/personkort/client/folderClient.ts'
import { httpPersonkortClient } from './adapters/personkort/client/httpClient.ts'
import { type Personkort, personkort } from './adapters/personkort/personkort.ts'
import { noArena, noGosys, noInfotrygd, noOskar, noPersonkort } from './notConnected.ts'
import { type Opened, openSource } from './openSource.ts'
import { type Kildeadresse, readKildeadresse } from './platform/tilkobling.ts'
import type { ListUnreadable } from './usecases/mappeproblemer.ts'

export type Sources = {
  adresser: Record<Kilde, Kildeadresse>
  arena: OppfoelgingPort & YtelsePort
  infotrygd: YtelsePort
  oskar: SosialhjelpPort
  gosys: OppgavePort
  personkort: Personkort
  /** Files of the source's folder that could not be read; none when it is not read from a folder. */
  listUnreadable: ListUnreadable
}

type Config = { clock: ClockPort; adresser: Record<Kilde, Kildeadresse>; onChange: (kilde: Kilde) => void }

/** All five, each the way it is configured. */
export function openSources(
  find: (kilde: Kilde) => string | undefined,
  clock: ClockPort,
  onChange: Config['onChange'],
): Sources {
  const adresse = (kilde: Kilde) => readKildeadresse(kilde, find(kilde))
  const adresser = {
    arena: adresse('arena'),
    infotrygd: adresse('infotrygd'),
    oskar: adresse('oskar'),
    gosys: adresse('gosys'),
    personkort: adresse('personkort'),
  }
  const config = { clock, adresser, onChange }
  const opened = openAll(config)
  return {
    adresser,
    arena: opened.arena.port,
    infotrygd: opened.infotrygd.port,
    oskar: opened.oskar.port,
    gosys: opened.gosys.port,
    personkort: opened.personkort.port,
    listUnreadable: (kilde) => opened[kilde].problems(),
  }
}

function openAll(config: Config) {
  const personkort = openPersonkort(config)
  return {
    arena: openArena(config),
    infotrygd: openInfotrygd(config),
    oskar: openOskar(config),
    gosys: openGosys(config, personkort.port),
    personkort,
  } satisfies Record<Kilde, Opened<unknown>>
}

const token = () => process.env['SAMLET_TOKEN'] ?? 'opplaering'
const getToken = async () => token()

function openArena({ clock, adresser, onChange }: Config): Opened<Sources['arena']> {
  return openSource(
    adresser.arena,
    {
      none: noArena,
      http: (baseUrl) => arenaHttpClient({ baseUrl, getToken }),
      folder: openArenaFolder,
      adapt: (client) => arenaAdapter({ client, clock }),
    },
    () => onChange('arena'),
  )
}

function openInfotrygd({ clock, adresser, onChange }: Config): Opened<YtelsePort> {
  return openSource(
    adresser.infotrygd,
    {
      none: noInfotrygd,
      http: (baseUrl) => infotrygdHttpClient({ baseUrl, getToken }),
      folder: openInfotrygdFolder,
      adapt: (client) => infotrygdAdapter({ client, clock }),
    },
    () => onChange('infotrygd'),
  )
}

function openOskar({ clock, adresser, onChange }: Config): Opened<SosialhjelpPort> {
  const integrasjon = async () => ({
    id: process.env['SAMLET_OSKAR_INTEGRASJON_ID'] ?? 'samlet',
    passord: process.env['SAMLET_OSKAR_INTEGRASJON_PASSORD'] ?? 'opplaering',
    token: token(),
  })
  return openSource(
    adresser.oskar,
    {
      none: noOskar,
      http: (baseUrl) => oskarHttpClient({ baseUrl, integrasjon }),
      folder: openOskarFolder,
      adapt: (client) => oskarAdapter({ client, clock }),
    },
    () => onChange('oskar'),
  )
}

/** Gosys files people under their aktørId, which Personkort knows. */
function openGosys({ clock, adresser, onChange }: Config, { aktoerId }: Personkort): Opened<OppgavePort> {
  return openSource<GosysClient, OppgavePort>(
    adresser.gosys,
    {
      none: noGosys,
      http: (baseUrl) => gosysHttpClient({ baseUrl, getToken }),
      folder: openGosysFolder,
      adapt: (client) => gosysAdapter({ client, clock, findAktoerId: aktoerId.findAktoerId }),
    },
    () => onChange('gosys'),
  )
}

function openPersonkort({ clock, adresser, onChange }: Config): Opened<Personkort> {
  return openSource(
    adresser.personkort,
    {
      none: noPersonkort,
      http: (baseUrl) => httpPersonkortClient({ baseUrl, getToken }),
      folder: openPersonkortFolder,
      adapt: (client) => personkort({ client, clock }),
    },
    () => onChange('personkort'),
  )
}
