import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useApi } from './context.ts'
import { unwrap } from './failure.ts'

const SISTE = ['siste'] as const

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
