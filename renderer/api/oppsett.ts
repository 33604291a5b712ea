import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Innstillinger, Spraak } from '#shared/contract/oppsett.ts'
import { useApi } from './context.ts'
import { unwrap } from './failure.ts'

const INNSTILLINGER = ['innstillinger'] as const
const fallback: Innstillinger = { spraak: 'nb', zoom: 1 }

function useInnstillinger(): Innstillinger {
  const { bridge } = useApi()
  const { data } = useQuery({
    queryKey: INNSTILLINGER,
    queryFn: async () => unwrap(await bridge.call('oppsett/getInnstillinger', null)),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? fallback
}

/** The language of the screen: changed at once, saved by main. */
export function useSpraak() {
  const { bridge } = useApi()
  const client = useQueryClient()
  const innstillinger = useInnstillinger()
  const save = useMutation({
    mutationFn: async (next: Innstillinger) => unwrap(await bridge.call('oppsett/saveInnstillinger', next)),
    onMutate: (next) => client.setQueryData(INNSTILLINGER, next),
  })
  return {
    spraak: innstillinger.spraak,
    setSpraak: (spraak: Spraak) => save.mutate({ ...innstillinger, spraak }),
    isUnsaved: save.isError,
  }
}

export function useTilkoblinger() {
  const { bridge } = useApi()
  const { data } = useQuery({
    queryKey: ['tilkoblinger'],
    queryFn: async () => unwrap(await bridge.call('oppsett/listTilkoblinger', null)),
  })
  return data ?? []
}
