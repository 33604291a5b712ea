import type { Kilde, kilder } from '#shared/domain/kilde/kilde.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { OppfoelgingPort } from '#shared/ports/oppfoelgingPort.ts'
import type { OppgavePort } from '#shared/ports/oppgavePort.ts'
import type { SosialhjelpPort } from '#shared/ports/sosialhjelpPort.ts'
import type { YtelsePort } from '#shared/ports/ytelsePort.ts'
import { oskarAdapter } from './adapters/oskar/adapter.ts'
import { oskarHttpClient } from './adapters/oskar/client.ts'
import { openOskarFolder } from './adapters/oskar/folderClient.ts'
import { openPersonkortFolder } from './adapters/personkort/client/folderClient.ts'
import { httpPersonkortClient } from './adapters/personkort/client/httpClient.ts'
import { type Personkort, personkort } from './adapters/personkort/personkort.ts'
import { noArena, noGosys, noInfotrygd, noOskar, noPersonkort } from './notConnected.ts'
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
/** A source, and what of its folder could not be read. */
type Opened<Port> = { port: Port; problems?: () => Promise<readonly Problem[]> }
type OnChange = (kilde: Kilde) => void

/** Opens each source the way it is configured: an address, a folder, a simulator, or not connected yet. */
export function openSources(
  find: (kilde: Kilde) => string | undefined,
  clock: ClockPort,
  onChange: OnChange,
): Sources {
  const adresse = (kilde: Kilde) => readKildeadresse(kilde, find(kilde))
  const adresser = {
    arena: adresse('arena'),
    infotrygd: adresse('infotrygd'),
    oskar: adresse('oskar'),
    gosys: adresse('gosys'),
    personkort: adresse('personkort'),
  } satisfies Record<(typeof kilder)[number], Kildeadresse>
  const oskar = openOskar(adresser.oskar, clock, onChange)
  const personkort = openPersonkort(adresser.personkort, clock, onChange)
  const opened: Partial<Record<Kilde, Opened<unknown>>> = { oskar, personkort }
  return {
    adresser,
    arena: noArena,
    infotrygd: noInfotrygd,
    oskar: oskar.port,
    gosys: noGosys,
    personkort: personkort.port,
    listUnreadable: async (kilde) => (await opened[kilde]?.problems?.()) ?? [],
  }
}

const token = () => process.env['SAMLET_TOKEN'] ?? 'opplaering'

function openOskar(adresse: Kildeadresse, clock: ClockPort, onChange: OnChange): Opened<SosialhjelpPort> {
  if (adresse.maate === 'ikkeTilkoblet') return { port: noOskar }
  if (adresse.maate === 'mappe') {
    const client = openOskarFolder(adresse.dir)
    client.onChange(() => onChange('oskar'))
    return { port: oskarAdapter({ client, clock }), problems: client.problems }
  }
  const integrasjon = async () => ({
    id: process.env['SAMLET_OSKAR_INTEGRASJON_ID'] ?? 'samlet',
    passord: process.env['SAMLET_OSKAR_INTEGRASJON_PASSORD'] ?? 'opplaering',
    token: token(),
  })
  return { port: oskarAdapter({ client: oskarHttpClient({ baseUrl: adresse.url, integrasjon }), clock }) }
}

function openPersonkort(adresse: Kildeadresse, clock: ClockPort, onChange: OnChange): Opened<Personkort> {
  if (adresse.maate === 'ikkeTilkoblet') return { port: noPersonkort }
  if (adresse.maate === 'mappe') {
    const client = openPersonkortFolder(adresse.dir)
    client.onChange(() => onChange('personkort'))
    return { port: personkort({ client, clock }), problems: client.problems }
  }
  const client = httpPersonkortClient({ baseUrl: adresse.url, getToken: async () => token() })
  return { port: personkort({ client, clock }) }
}
