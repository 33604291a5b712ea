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
  const watchers = new Map<string, { watcher: FSWatcher; inode: number }>()
  const drop = (dir: string) => {
    watchers.get(dir)?.watcher.close()
    watchers.delete(dir)
  }
  return {
    add: (dir) => {
      if (HAS_NATIVE_RECURSION && path.resolve(dir) !== path.resolve(root)) return
      const inode = statSync(dir, { throwIfNoEntry: false })?.ino
      if (inode === undefined || watchers.get(dir)?.inode === inode) return
      // Removed and made anew under the same name: the old watcher hears nothing.
      drop(dir)
      const watcher = tryWatch(dir, onEvent)
      if (!watcher) return
      watcher.on('error', () => drop(dir))
      watchers.set(dir, { watcher, inode })
    },
    close: () => {
      for (const dir of [...watchers.keys()]) drop(dir)
    },
  }
}

function tryWatch(dir: string, onEvent: () => void): FSWatcher | undefined {
  try {
    return watch(dir, { recursive: HAS_NATIVE_RECURSION, persistent: false }, onEvent)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
