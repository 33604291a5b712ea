import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import { useApi } from './context.ts'
import { MAPPEPROBLEMER } from './oppsett.ts'
import { isPartName, partKilde } from './partNames.ts'

const isPartOf = (kilde: Kilde, queryKey: readonly unknown[]) => {
  const name = queryKey[3]
  return queryKey[0] === 'part' && isPartName(name) && partKilde[name] === kilde
}

/** Documents of a source changed on disk: what is shown is asked for again, the rest when it is next shown. */
export function useKildeendringer(): void {
  const { bridge, askAgain } = useApi()
  const client = useQueryClient()
  useEffect(
    () =>
      bridge.on('kilde/endret', ({ kilde }) => {
        const queries = client
          .getQueryCache()
          .findAll({ predicate: ({ queryKey }) => isPartOf(kilde, queryKey) })
        for (const { queryKey } of queries) askAgain.add(hashKey(queryKey))
        void client.invalidateQueries({ predicate: ({ queryKey }) => isPartOf(kilde, queryKey) })
        void client.invalidateQueries({ queryKey: MAPPEPROBLEMER })
      }),
    [bridge, client, askAgain],
  )
}
