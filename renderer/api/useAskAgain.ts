import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { useApi } from './context.ts'

/** Asks the sources themselves for every part of this bruker again; what is shown stands meanwhile. */
export function useAskAgain(brukerId: BrukerId | undefined): () => void {
  const { askAgain } = useApi()
  const client = useQueryClient()
  return useCallback(() => {
    const isOfBruker = (queryKey: readonly unknown[]) => queryKey[0] === 'part' && queryKey[2] === brukerId
    const queries = client.getQueryCache().findAll({ predicate: ({ queryKey }) => isOfBruker(queryKey) })
    for (const { queryKey } of queries) askAgain.add(hashKey(queryKey))
    void client.invalidateQueries({ predicate: ({ queryKey }) => isOfBruker(queryKey) })
  }, [askAgain, brukerId, client])
}
