import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { App } from '#renderer/app/App.tsx'
import { ClockContext } from '#renderer/components/clock.ts'
import type { PartStore, Sealed } from '#renderer/store/partStore.ts'
import { NOW } from './bridge/answers.ts'
import { createMemoryBridge, type World } from './bridge/memoryBridge.ts'

afterEach(() => {
  cleanup()
  window.location.hash = ''
  window.localStorage.clear()
})

/** A store that can be looked into: "partition/brukerId/part" → bytes. */
export function createMapStore(rows = new Map<string, Sealed>()): PartStore & { rows: Map<string, Sealed> } {
  const keyOf = (key: Parameters<PartStore['find']>[0]) => `${key.partition}/${key.brukerId}/${key.part}`
  return {
    rows,
    find: async (key) => rows.get(keyOf(key)),
    save: async (key, sealed) => void rows.set(keyOf(key), sealed),
    remove: async (key) => void rows.delete(keyOf(key)),
    removeParts: async (parts) => {
      for (const key of rows.keys()) if (parts.some((part) => key.endsWith(part))) rows.delete(key)
    },
  }
}

/** The whole window on a bridge in memory. */
export function renderApp(world: World, hash = '', store = createMapStore()) {
  window.location.hash = hash
  const { bridge, push } = createMemoryBridge(world)
  const view = render(
    <ClockContext value={() => NOW}>
      <App bridge={bridge} store={store} />
    </ClockContext>,
  )
  return { ...view, push, store, user: userEvent.setup() }
}

/** A panel by its heading. */
export const panel = (title: string): HTMLElement => screen.getByRole('region', { name: title })
