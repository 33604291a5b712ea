import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { KildeendringPort } from '#shared/ports/clockPort.ts'
import type { Kildeadresse } from './platform/tilkobling.ts'

/** A folder of exported documents that answers as the server would, and tells when it changes. */
type FolderClient<Client> = Client & KildeendringPort & { problems: () => Promise<readonly Problem[]> }

/** The three ways a source can be reached; what is behind them is the same to everybody else. */
export type Ways<Client, Port> = {
  none: Port
  http: (baseUrl: string) => Client
  folder: (dir: string) => FolderClient<Client>
  adapt: (client: Client) => Port
}

/** A source, and what of its folder could not be read: nothing when it is not read from a folder. */
export type Opened<Port> = { port: Port; problems: () => Promise<readonly Problem[]> }

const noProblems = async () => []

/** Opens a source the way it is configured: an address (or simulator), a folder, or not connected yet. */
export function openSource<Client, Port>(
  adresse: Kildeadresse,
  { none, http, folder, adapt }: Ways<Client, Port>,
  onChange: () => void,
): Opened<Port> {
  if (adresse.maate === 'ikkeTilkoblet') return { port: none, problems: noProblems }
  if (adresse.maate !== 'mappe') return { port: adapt(http(adresse.url)), problems: noProblems }
  const client = folder(adresse.dir)
  client.onChange(onChange)
  return { port: adapt(client), problems: client.problems }
}
