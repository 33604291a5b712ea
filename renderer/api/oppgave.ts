import { useQuery } from '@tanstack/react-query'
import type { Oppgaveeier } from '#shared/contract/oppgave.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { useApi } from './context.ts'
import { unwrap } from './failure.ts'

/** How a task has changed; asked for when somebody opens it, and not kept. */
export function useOppgavehendelser(brukerId: BrukerId, oppgaveId: number, linje: Linje, isOpen: boolean) {
  const { bridge } = useApi()
  const name = linje === 'stat' ? 'bruker/listOppgavehendelser' : 'bruker/listKommunaleOppgavehendelser'
  return useQuery({
    queryKey: ['oppgavehendelser', brukerId, oppgaveId],
    queryFn: async () => unwrap(await bridge.call(name, { brukerId, oppgaveId })),
    enabled: isOpen,
    gcTime: 0,
  })
}

/** Open tasks of the employee or the unit on one line; not kept, since it is about many people. */
export function useOppgaveliste(eier: Oppgaveeier, linje: Linje) {
  const { bridge } = useApi()
  const name = linje === 'stat' ? 'oppgave/list' : 'oppgave/listKommunale'
  return useQuery({
    queryKey: ['oppgaveliste', eier, linje],
    queryFn: async () => unwrap(await bridge.call(name, { eier })),
    staleTime: 0,
    gcTime: 0,
  })
}
