import { createContext, useContext } from 'react'
import type { PartStore } from '#renderer/store/partStore.ts'
import type { Bridge } from '#shared/contract/contract.ts'

declare global {
  interface Window {
    /** Put there by preload; the only way out of the window. */
    readonly samlet: Bridge
  }
}

export type Api = {
  bridge: Bridge
  store: PartStore
  /** Parts whose next question must reach the source itself, by query hash. */
  askAgain: Set<string>
}

export const ApiContext = createContext<Api | undefined>(undefined)

export function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === undefined) throw new Error('no ApiContext above')
  return api
}
