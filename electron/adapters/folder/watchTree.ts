import { type FSWatcher, statSync, watch } from 'node:fs'
import path from 'node:path'

export type TreeWatcher = {
  /** Idempotent; call for each directory each time it is seen. */
  add(dir: string): void
  close(): void
}

/** Windows and macOS watch a whole tree natively; elsewhere each directory has its own watcher. */
const HAS_NATIVE_RECURSION = process.platform === 'win32' || process.platform === 'darwin'

/** Calls `onEvent` on any change below `root`. A directory that cannot be watched is left to the rescan. */
export function watchTree(root: string, onEvent: () => void): TreeWatcher {
  const watchers = new Map<string, { watcher: FSWatcher; identity: string }>()
  const drop = (dir: string) => {
    watchers.get(dir)?.watcher.close()
    watchers.delete(dir)
  }
  return {
    add: (dir) => {
      if (HAS_NATIVE_RECURSION && path.resolve(dir) !== path.resolve(root)) return
      const identity = findIdentity(dir)
      if (identity === undefined || watchers.get(dir)?.identity === identity) return
      // Removed and made anew under the same name: the old watcher hears nothing.
      drop(dir)
      const watcher = attempt(() =>
        watch(dir, { recursive: HAS_NATIVE_RECURSION, persistent: false }, onEvent),
      )
      if (!watcher) return
      watcher.on('error', () => drop(dir))
      watchers.set(dir, { watcher, identity })
    },
    close: () => {
      for (const dir of [...watchers.keys()]) drop(dir)
    },
  }
}

/** Inode numbers are used again at once; the time of birth tells the new one from the old. */
function findIdentity(dir: string): string | undefined {
  const stats = attempt(() => statSync(dir))
  return stats && `${stats.ino}:${stats.birthtimeMs}`
}

/** What the file system refuses (gone, locked, no more watchers) is left to the rescan. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
