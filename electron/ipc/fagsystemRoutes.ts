import { brukerCalls, brukerParts as P } from '#shared/contract/bruker.ts'
import type { Sources } from '../sources.ts'
import type { PartServices } from '../usecases/brukerPart.ts'
import { listOppgavehendelser } from '../usecases/oppgavehendelser.ts'
import { part } from './partRoute.ts'
import { route } from './route.ts'

export type FagsystemServices = PartServices & { sources: Pick<Sources, 'arena' | 'infotrygd' | 'gosys'> }

/** What Arena, Infotrygd and Gosys tell of a bruker. */
export function fagsystemRoutes(services: FagsystemServices) {
  return { ...arenaParts(services), ...infotrygdParts(services), ...gosysCalls(services) }
}

function arenaParts(services: FagsystemServices) {
  const { arena } = services.sources
  return {
    'bruker/oppfoelging': part(
      services,
      'bruker/oppfoelging',
      'arena',
      P['bruker/oppfoelging'],
      ({ ident }) => arena.getOppfoelging(ident),
    ),
    'bruker/aktiviteter': part(
      services,
      'bruker/aktiviteter',
      'arena',
      P['bruker/aktiviteter'],
      ({ ident }) => arena.listAktiviteter(ident),
    ),
    'bruker/meldekort': part(services, 'bruker/meldekort', 'arena', P['bruker/meldekort'], ({ ident }) =>
      arena.listMeldekort(ident),
    ),
    'bruker/vedtakArena': part(
      services,
      'bruker/vedtakArena',
      'arena',
      P['bruker/vedtakArena'],
      ({ ident }) => arena.listVedtak(ident),
    ),
  }
}

function infotrygdParts(services: FagsystemServices) {
  const name = 'bruker/vedtakInfotrygd'
  return {
    [name]: part(services, name, 'infotrygd', P[name], ({ ident }) =>
      services.sources.infotrygd.listVedtak(ident),
    ),
  }
}

function gosysCalls(services: FagsystemServices) {
  const { gosys } = services.sources
  const stat = brukerCalls['bruker/listOppgavehendelser']
  const kommune = brukerCalls['bruker/listKommunaleOppgavehendelser']
  return {
    'bruker/oppgaver': part(services, 'bruker/oppgaver', 'gosys', P['bruker/oppgaver'], ({ ident }, asking) =>
      gosys.listForBruker(ident, 'stat', asking),
    ),
    'bruker/kommunaleOppgaver': part(
      services,
      'bruker/kommunaleOppgaver',
      'gosys',
      P['bruker/kommunaleOppgaver'],
      ({ ident }, asking) => gosys.listForBruker(ident, 'kommune', asking),
    ),
    'bruker/listOppgavehendelser': route(stat, listOppgavehendelser(services.access, gosys, stat.touches)),
    'bruker/listKommunaleOppgavehendelser': route(
      kommune,
      listOppgavehendelser(services.access, gosys, kommune.touches),
    ),
  }
}
