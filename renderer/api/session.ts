import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { PartName } from '#shared/contract/contract.ts'
import { type Api, useApi } from './context.ts'
import { unwrap } from './failure.ts'
import { isPartName, partKilde, partLinje } from './partNames.ts'

const SESSION = ['session'] as const

export function useSession() {
  const { bridge } = useApi()
  return useQuery({
    queryKey: SESSION,
    queryFn: async () => unwrap(await bridge.call('session/get', null)),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useTrainingUsers() {
  const { bridge } = useApi()
  return useQuery({
    queryKey: ['trainingUsers'],
    queryFn: async () => unwrap(await bridge.call('session/listTrainingUsers', null)),
  })
}

const municipalParts: PartName[] = Object.keys(partKilde)
  .filter(isPartName)
  .filter((name) => partLinje(name) === 'kommune')

/** Municipal parts are not kept after sign-out, whoever asked for them. */
export function forgetMunicipal(store: Api['store']): Promise<void> {
  return store.removeParts(municipalParts)
}

/** Of the installation, not of people, and on the screen all the time: a removed query leaves its viewers deaf. */
const OF_INSTALLATION: readonly unknown[] = ['innstillinger', 'putAside', 'trainingUsers', 'tilkoblinger']
const isOfPeople = ({ queryKey: [first] }: { queryKey: readonly unknown[] }) =>
  first !== SESSION[0] && !OF_INSTALLATION.includes(first)

/** Empties what the window holds of people, then goes on as whoever is signed in now. */
function useForget() {
  const { store } = useApi()
  const client = useQueryClient()
  return useCallback(async () => {
    await forgetMunicipal(store)
    client.removeQueries({ predicate: isOfPeople })
    await client.invalidateQueries({ queryKey: SESSION })
  }, [client, store])
}

/** The session ended or changed in main. */
export function useSessionChanges(): void {
  const { bridge } = useApi()
  const forget = useForget()
  useEffect(() => bridge.on('session/endret', () => void forget()), [bridge, forget])
}

export function useSignIn() {
  const { bridge } = useApi()
  const forget = useForget()
  return useMutation({
    mutationFn: async (navIdent: string) => unwrap(await bridge.call('session/signIn', { navIdent })),
    onSuccess: forget,
  })
}

export function useSignOut() {
  const { bridge } = useApi()
  const forget = useForget()
  return useMutation({
    mutationFn: async () => unwrap(await bridge.call('session/signOut', null)),
    onSettled: forget,
  })
}
