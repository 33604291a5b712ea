import { hashKey, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Sealed } from '#renderer/store/partStore.ts'
import type { PartName } from '#shared/contract/contract.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { type Api, useApi } from './context.ts'
import { mergeAnswer, mergeKept, type PartAnswered, type PartData } from './part.ts'

/** Asks main for the part; with `sealed`, main opens the kept one instead of asking the source. */
export type Ask<T> = (extra: { sealed?: Sealed; again?: boolean }) => Promise<PartAnswered<T>>

export type PartView<T> = PartData<T> & {
  name: PartName
  isAsking: boolean
  retry: () => void
}

type Asking<T> = {
  api: Api
  client: QueryClient
  key: PartQueryKey
  ask: Ask<T>
}
export type PartQueryKey = readonly ['part', partition: string, brukerId: BrukerId, name: PartName]

const storeKey = ([, partition, brukerId, part]: PartQueryKey) => ({ partition, brukerId, part })

/** Shows what was kept while the source is asked. What may no longer be seen, or opened, is thrown away. */
async function showKept<T>({ api, client, key, ask }: Asking<T>): Promise<void> {
  const sealed = await api.store.find(storeKey(key))
  if (sealed === undefined) return
  const opened = await ask({ sealed })
  if (!opened.ok) return opened.error.kind === 'forbidden' ? api.store.remove(storeKey(key)) : undefined
  const { svar } = opened.value
  if (svar.state !== 'ok' && svar.state !== 'ingenData') return api.store.remove(storeKey(key))
  const isStillWanted = client.getQueryState(key) !== undefined
  if (isStillWanted) client.setQueryData<PartData<T>>(key, (current) => mergeKept(current, svar))
}

/** Keeps a good answer, and forgets what may no longer be seen. "Does not answer" changes nothing. */
async function keep<T>({ api, key }: Asking<T>, answer: PartAnswered<T>): Promise<void> {
  if (!answer.ok) return answer.error.kind === 'forbidden' ? api.store.remove(storeKey(key)) : undefined
  const { svar, sealed } = answer.value
  if (svar.state === 'utilgjengelig' || svar.state === 'ikkeSpurt') return
  if (sealed !== undefined) return api.store.save(storeKey(key), sealed)
  return api.store.remove(storeKey(key))
}

async function askPart<T>(asking: Asking<T>): Promise<PartData<T>> {
  const { api, client, key, ask } = asking
  const again = api.askAgain.delete(hashKey(key))
  const asked = ask(again ? { again } : {})
  if (client.getQueryData(key) === undefined) void showKept(asking)
  const answer = await asked
  void keep(asking, answer)
  return mergeAnswer(client.getQueryData<PartData<T>>(key), answer)
}

/** One part of one bruker: at once what was kept, then what the source says now. */
export function usePart<T>(name: PartName, partition: string, brukerId: BrukerId, ask: Ask<T>): PartView<T> {
  const api = useApi()
  const client = useQueryClient()
  const key: PartQueryKey = ['part', partition, brukerId, name]
  const query = useQuery({ queryKey: key, queryFn: () => askPart({ api, client, key, ask }) })
  const { refetch } = query
  const hash = hashKey(key)
  const retry = useCallback(() => {
    api.askAgain.add(hash)
    void refetch({ cancelRefetch: false })
  }, [api, hash, refetch])
  return { ...query.data, name, isAsking: query.isFetching, retry }
}
