import { brukerCalls, brukerParts as P } from '#shared/contract/bruker.ts'
import type { PartName } from '#shared/contract/contract.ts'
import {
  toAktivitetfakta,
  toMeldekortfakta,
  toOppfoelgingfakta,
  toOppgavefakta,
  toVedtakfakta,
} from '#shared/domain/endring/sakfakta.ts'
import type { Sources } from '../sources.ts'
import type { PartServices } from '../usecases/brukerPart.ts'
import { listOppgavehendelser } from '../usecases/oppgavehendelser.ts'
import { type Asked, type PartSpec, part } from './partRoute.ts'
import { route } from './route.ts'

export type FagsystemServices = PartServices & { sources: Pick<Sources, 'arena' | 'infotrygd' | 'gosys'> }

/** What Arena, Infotrygd and Gosys tell of a bruker. */
export function fagsystemRoutes(services: FagsystemServices) {
  return { ...arenaParts(services), ...infotrygdParts(services), ...gosysCalls(services) }
}

function arenaParts(services: FagsystemServices) {
  const { arena } = services.sources
  const at = <T>(name: PartName, spec: PartSpec<T>, asked: Asked<T>) =>
    part(services, name, 'arena', spec, asked)
  return {
    'bruker/oppfoelging': at('bruker/oppfoelging', P['bruker/oppfoelging'], {
      ask: ({ ident }) => arena.getOppfoelging(ident),
      toFakta: toOppfoelgingfakta,
    }),
    'bruker/aktiviteter': at('bruker/aktiviteter', P['bruker/aktiviteter'], {
      ask: ({ ident }) => arena.listAktiviteter(ident),
      toFakta: toAktivitetfakta,
    }),
    'bruker/meldekort': at('bruker/meldekort', P['bruker/meldekort'], {
      ask: ({ ident }) => arena.listMeldekort(ident),
      toFakta: toMeldekortfakta,
    }),
    'bruker/vedtakArena': at('bruker/vedtakArena', P['bruker/vedtakArena'], {
      ask: ({ ident }) => arena.listVedtak(ident),
      toFakta: toVedtakfakta,
    }),
  }
}

function infotrygdParts(services: FagsystemServices) {
  const name = 'bruker/vedtakInfotrygd'
  return {
    [name]: part(services, name, 'infotrygd', P[name], {
      ask: ({ ident }) => services.sources.infotrygd.listVedtak(ident),
      toFakta: toVedtakfakta,
    }),
  }
}

function gosysCalls(services: FagsystemServices) {
  const { gosys } = services.sources
  const stat = brukerCalls['bruker/listOppgavehendelser']
  const kommune = brukerCalls['bruker/listKommunaleOppgavehendelser']
  const at = <T>(name: PartName, spec: PartSpec<T>, asked: Asked<T>) =>
    part(services, name, 'gosys', spec, asked)
  return {
    'bruker/oppgaver': at('bruker/oppgaver', P['bruker/oppgaver'], {
      ask: ({ ident }, asking) => gosys.listForBruker(ident, 'stat', asking),
      toFakta: toOppgavefakta,
    }),
    'bruker/kommunaleOppgaver': at('bruker/kommunaleOppgaver', P['bruker/kommunaleOppgaver'], {
      ask: ({ ident }, asking) => gosys.listForBruker(ident, 'kommune', asking),
      toFakta: toOppgavefakta,
    }),
    'bruker/listOppgavehendelser': route(stat, listOppgavehendelser(services.access, gosys, stat.touches)),
    'bruker/listKommunaleOppgavehendelser': route(
      kommune,
      listOppgavehendelser(services.access, gosys, kommune.touches),
    ),
  }
}
