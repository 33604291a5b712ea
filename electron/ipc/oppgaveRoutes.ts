import { oppgaveCalls } from '#shared/contract/oppgave.ts'
import { listOppgaver, type OppgavelisteServices } from '../usecases/oppgaveliste.ts'
import { route } from './route.ts'

export type OppgaveServices = OppgavelisteServices

export function oppgaveRoutes(services: OppgaveServices) {
  const stat = oppgaveCalls['oppgave/list']
  const kommune = oppgaveCalls['oppgave/listKommunale']
  return {
    'oppgave/list': route(stat, listOppgaver(services, stat.touches)),
    'oppgave/listKommunale': route(kommune, listOppgaver(services, kommune.touches)),
  }
}
