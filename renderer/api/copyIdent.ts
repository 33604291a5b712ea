import { useMutation } from '@tanstack/react-query'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { useApi } from './context.ts'
import { unwrap } from './failure.ts'

/** Main puts the number on the clipboard and takes it away again; it never passes through here. */
export function useCopyIdent(brukerId: BrukerId) {
  const { bridge } = useApi()
  return useMutation({
    mutationFn: async () => unwrap(await bridge.call('bruker/copyIdent', { brukerId })),
  })
}
