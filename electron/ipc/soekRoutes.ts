import { soekCalls } from '#shared/contract/soek.ts'
import { type FindServices, findBruker } from '../usecases/findBruker.ts'
import { listSiste, type SisteServices } from '../usecases/listSiste.ts'
import { route } from './route.ts'

export type SoekServices = FindServices & SisteServices

export function soekRoutes(services: SoekServices) {
  return {
    'soek/finn': route(soekCalls['soek/finn'], findBruker(services)),
    'soek/listSiste': route(soekCalls['soek/listSiste'], listSiste(services)),
  }
}
