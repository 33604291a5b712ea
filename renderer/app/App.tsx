import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { type Api, ApiContext } from '#renderer/api/context.ts'
import { useSpraak } from '#renderer/api/oppsett.ts'
import { AnnounceProvider } from '#renderer/components/announce.tsx'
import { openPartStore, type PartStore } from '#renderer/store/partStore.ts'
import { catalogues, TextContext } from '#renderer/text/text.ts'
import type { Bridge } from '#shared/contract/contract.ts'
import { createQueryClient } from './queryClient.ts'
import { Shell } from './Shell.tsx'

/** Words in the chosen language, and the document says which it is. */
function Language({ children }: { children: ReactNode }) {
  const { spraak } = useSpraak()
  useEffect(() => {
    document.documentElement.lang = spraak
  }, [spraak])
  return <TextContext value={catalogues[spraak]}>{children}</TextContext>
}

type Props = { bridge: Bridge; store?: PartStore }

export function App({ bridge, store }: Props) {
  const [client] = useState(createQueryClient)
  const [api] = useState<Api>(() => ({ bridge, store: store ?? openPartStore(), askAgain: new Set() }))
  return (
    <QueryClientProvider client={client}>
      <ApiContext value={api}>
        <Language>
          <AnnounceProvider>
            <Shell />
          </AnnounceProvider>
        </Language>
      </ApiContext>
    </QueryClientProvider>
  )
}
