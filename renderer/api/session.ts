import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { PartName } from '#shared/contract/contract.ts'
import type { Session } from '#shared/contract/session.ts'
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

/** Forgetting that is under way, so that nobody begins the same anew on top of what has since been asked for. */
const underWay = new WeakMap<QueryClient, Promise<void>>()

/** Empties what the window holds of people, then goes on as whoever is signed in now. */
function useForget() {
  const { store } = useApi()
  const client = useQueryClient()
  return useCallback(() => {
    const forget = async () => {
      await forgetMunicipal(store)
      client.removeQueries({ predicate: isOfPeople })
      await client.invalidateQueries({ queryKey: SESSION })
    }
    const run = forget()
    underWay.set(client, run)
    return run
  }, [client, store])
}

/** After a call that changed the session: main has most often told already, and then it is done. */
function useForgetUnlessDone() {
  const client = useQueryClient()
  const forget = useForget()
  return useCallback(
    async (signedIn: Session | null) => {
      await underWay.get(client)
      const known = client.getQueryData<Session | null>(SESSION)
      if (known?.partition !== signedIn?.partition) await forget()
    },
    [client, forget],
  )
}

/** The session ended or changed in main. */
export function useSessionChanges(): void {
  const { bridge } = useApi()
  const forget = useForget()
  useEffect(() => bridge.on('session/endret', () => void forget()), [bridge, forget])
}

export function useSignIn() {
  const { bridge } = useApi()
  const onSuccess = useForgetUnlessDone()
  return useMutation({
    mutationFn: async (navIdent: string) => unwrap(await bridge.call('session/signIn', { navIdent })),
    onSuccess,
  })
}

export function useSignOut() {
  const { bridge } = useApi()
  const forgetUnlessDone = useForgetUnlessDone()
  return useMutation({
    mutationFn: async () => unwrap(await bridge.call('session/signOut', null)),
    onSettled: () => forgetUnlessDone(null),
  })
}
