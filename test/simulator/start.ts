import { type Dato, toDato } from '#shared/domain/tid/dato.ts'
import { arenaRoutes } from './arena/routes.ts'
import { gosysRoutes } from './gosys/routes.ts'
import { createTaskStore } from './gosys/store.ts'
import type { Fault, FaultScope } from './http/faults.ts'
import { type RecordedRequest, type Respond, type SimServer, startSimServer } from './http/server.ts'
import { infotrygdRoutes } from './infotrygd/routes.ts'
import { katalogRoutes } from './katalog/routes.ts'
import { oskarRoutes } from './oskar/routes.ts'
import { personkortRoutes } from './personkort/routes.ts'
import { createPopulation, type Population } from './population/population.ts'

export const simulated = ['arena', 'infotrygd', 'oskar', 'gosys', 'personkort', 'katalog'] as const
/** The systems there are simulators of. */
export type Simulated = (typeof simulated)[number]

export type SimulatorOptions = {
  /** How many people the office has; the personas are the first of them. */
  size?: number
  seed?: number
  latencyMs?: number
  today?: Dato
}

export type Simulators = {
  urls: Record<Simulated, string>
  population: Population
  /** Holds until it is set to null; narrowed by part of a path or to a number of calls. */
  setFault(kilde: Simulated, fault: Fault | null, scope?: FaultScope): void
  setLatency(kilde: Simulated | 'alle', ms: number): void
  /** Every call since the start, oldest first. */
  requests(kilde: Simulated): RecordedRequest[]
  /** Connections are refused until `restart`, which listens on the same port. */
  stop(kilde: Simulated): Promise<void>
  restart(kilde: Simulated): Promise<void>
  close(): Promise<void>
}

/** The sources and the employee directory on loopback, each on its own port. */
export async function startSimulators(options: SimulatorOptions = {}): Promise<Simulators> {
  const { size = 300, seed = 1, latencyMs = 0, today = toDato('2026-11-23') } = options
  const population = createPopulation({ size, seed, today })
  const start = (respond: Respond) => startSimServer(respond, latencyMs)
  const servers: Record<Simulated, SimServer> = {
    arena: await start((wrongPerson) => arenaRoutes(population, wrongPerson)),
    infotrygd: await start((wrongPerson) => infotrygdRoutes(population, wrongPerson)),
    oskar: await start((wrongPerson) => oskarRoutes(population, wrongPerson)),
    gosys: await start(gosysRoutes(population, createTaskStore(population))),
    personkort: await start((wrongPerson) => personkortRoutes(population, wrongPerson)),
    katalog: await start(() => katalogRoutes()),
  }
  return {
    urls: {
      arena: servers.arena.url,
      infotrygd: servers.infotrygd.url,
      oskar: servers.oskar.url,
      gosys: servers.gosys.url,
      personkort: servers.personkort.url,
      katalog: servers.katalog.url,
    },
    population,
    setFault: (kilde, fault, scope) => servers[kilde].setFault(fault, scope),
    setLatency: (kilde, ms) => {
      for (const each of kilde === 'alle' ? simulated : [kilde]) servers[each].setLatency(ms)
    },
    requests: (kilde) => servers[kilde].requests(),
    stop: (kilde) => servers[kilde].stop(),
    restart: (kilde) => servers[kilde].restart(),
    close: async () => {
      await Promise.all(simulated.map((kilde) => servers[kilde].stop()))
    },
  }
}
