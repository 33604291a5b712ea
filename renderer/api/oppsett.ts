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

const PUT_ASIDE = ['putAside'] as const

/** Name of a settings file that could not be read, until somebody has seen that it was put aside. */
export function usePutAside() {
  const { bridge } = useApi()
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: PUT_ASIDE,
    queryFn: async () => unwrap(await bridge.call('oppsett/getPutAside', null)),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const close = useMutation({
    mutationFn: async () => unwrap(await bridge.call('oppsett/closePutAside', null)),
    onMutate: () => client.setQueryData(PUT_ASIDE, null),
  })
  return { file: data?.file, close: () => close.mutate() }
}

export const MAPPEPROBLEMER = ['mappeproblemer'] as const

/** Folders of exported documents with files in them that could not be read. */
export function useMappeproblemer() {
  const { bridge } = useApi()
  const { data } = useQuery({
    queryKey: MAPPEPROBLEMER,
    queryFn: async () => unwrap(await bridge.call('oppsett/listMappeproblemer', null)),
  })
  return data ?? []
}

export function useTilkoblinger() {
  const { bridge } = useApi()
  const { data } = useQuery({
    queryKey: ['tilkoblinger'],
    queryFn: async () => unwrap(await bridge.call('oppsett/listTilkoblinger', null)),
  })
  return data ?? []
}
