import { useSyncExternalStore } from 'react'
import { type BrukerId, brukerIdSchema } from '#shared/domain/identitet/brukerId.ts'

export type Route = { name: 'home' } | { name: 'bruker'; brukerId: BrukerId }

const HOME: Route = { name: 'home' }
const PREFIX = '#/bruker/'

/** Only opaque ids get in: anything else, an fnr for instance, is home. */
export function toRoute(hash: string): Route {
  if (!hash.startsWith(PREFIX)) return HOME
  const brukerId = brukerIdSchema.safeParse(hash.slice(PREFIX.length))
  return brukerId.success ? { name: 'bruker', brukerId: brukerId.data } : HOME
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

export function useRoute(): Route {
  return toRoute(useSyncExternalStore(subscribe, () => window.location.hash))
}

export function openBruker(brukerId: BrukerId): void {
  window.location.hash = `${PREFIX}${brukerId}`
}

export function goHome(): void {
  window.location.hash = '#/'
}
