import { useMutation } from '@tanstack/react-query'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import type { Rapport } from '#shared/domain/kilde/rapport.ts'
import { useApi } from './context.ts'
import { unwrap } from './failure.ts'

/** Main puts the number on the clipboard and takes it away again; it never passes through here. */
export function useCopyIdent(brukerId: BrukerId) {
  const { bridge } = useApi()
  return useMutation({
    mutationFn: async () => unwrap(await bridge.call('bruker/copyIdent', { brukerId })),
  })
}

/** A report of what could not be read, without anything of the person. */
export function useCopyRapport() {
  const { bridge } = useApi()
  return useMutation({
    mutationFn: async (rapport: Rapport) => unwrap(await bridge.call('oppsett/copyRapport', rapport)),
  })
}
