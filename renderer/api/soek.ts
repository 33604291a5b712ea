import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useApi } from './context.ts'
import { unwrap } from './failure.ts'

const SISTE = ['siste'] as const
const PARTIAL_AGAIN_MS = 250

/** Hits for what is typed. Nothing of it outlives the next keystroke: it may be an fnr. */
export function useSoek(text: string) {
  const { bridge } = useApi()
  const tekst = text.trim().slice(0, 100)
  return useQuery({
    queryKey: ['soek', tekst],
    queryFn: async () => unwrap(await bridge.call('soek/finn', { tekst })),
    enabled: tekst !== '',
    gcTime: 0,
    staleTime: 0,
    placeholderData: keepPreviousData,
    // The directory is still coming in: more people may match in a moment.
    refetchInterval: ({ state }) =>
      state.data?.kind === 'treff' && state.data.dekning < 1 ? PARTIAL_AGAIN_MS : false,
  })
}

export function useSiste() {
  const { bridge } = useApi()
  return useQuery({
    queryKey: SISTE,
    queryFn: async () => unwrap(await bridge.call('soek/listSiste', null)),
    staleTime: 0,
  })
}

/** A bruker was opened, so the list of recent ones is another. */
export function useRefreshSiste() {
  const client = useQueryClient()
  return useCallback(() => void client.invalidateQueries({ queryKey: SISTE }), [client])
}
