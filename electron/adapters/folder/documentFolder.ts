import type { Problem } from '#shared/domain/kilde/problem.ts'
import { emptyIndex, type FolderIndex, scanFolder } from './folderIndex.ts'
import { readStableJson } from './readStableJson.ts'
import { watchTree } from './watchTree.ts'

export type DocumentFolderOptions = {
  dir: string
  /** Whom a document is about, read from its content (file names mean nothing). Empty = nobody. Must not throw. */
  toIdents: (json: unknown) => readonly string[]
  debounceMs?: number
  /** Looks again even when no change was heard: network drives often do not tell. */
  rescanMs?: number
}

export type FoundDocuments =
  /** Newest file first; `json` is the newest. `unreadable` counts files of the same person that could not be read now. */
  | { kind: 'found'; json: unknown; documents: readonly unknown[]; unreadable: number }
  | { kind: 'notFound' }
  /** The folder cannot be listed, or all the person's files have become unreadable. */
  | { kind: 'unavailable' }

export type DocumentFolder = {
  find(ident: string): Promise<FoundDocuments>
  /** Called after a scan that found something changed. Returns the way to stop listening. */
  onChange(listener: () => void): () => void
  /** Files that could not be read, as of the last scan. Paths are relative and hold no fnr. */
  problems(): Promise<readonly Problem[]>
  close(): void
}

/** An index over a folder of exported documents, kept up to date while it is open. Documents stay on the disk. */
export function openDocumentFolder(options: DocumentFolderOptions): DocumentFolder {
  const listeners = new Set<() => void>()
  const scanner = startScanner(options, () => {
    for (const listener of [...listeners]) listener()
  })
  return {
    find: async (ident) => findIn(await scanner.current(), ident, options.toIdents),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    problems: async () => (await scanner.current()).problems,
    close: () => {
      listeners.clear()
      scanner.stop()
    },
  }
}

/** Scans at start, after changes (debounced) and at intervals; never two at once. */
function startScanner(options: DocumentFolderOptions, onChanged: () => void) {
  const { dir, toIdents, debounceMs = 150, rescanMs = 30_000 } = options
  let index = emptyIndex
  let stopped = false
  let debounce: NodeJS.Timeout | undefined
  const watcher = watchTree(dir, () => {
    clearTimeout(debounce)
    debounce = setTimeout(() => void scan(), debounceMs)
  })
  const runScan = async () => {
    if (stopped) return
    const before = index
    const onDirectory = (each: string) => !stopped && watcher.add(each)
    index = await scanFolder({ dir, toIdents, onDirectory }, before)
    if (!stopped && before !== emptyIndex && isChanged(before, index)) onChanged()
  }
  let running = runScan()
  const scan = () => {
    running = running.then(runScan)
    return running
  }
  const interval = setInterval(() => void scan(), rescanMs)
  interval.unref()
  return {
    current: () => running.then(() => index),
    stop: () => {
      stopped = true
      clearTimeout(debounce)
      clearInterval(interval)
      watcher.close()
    },
  }
}

/** A file that is unchanged keeps its very entry, so identity tells. */
function isChanged(before: FolderIndex, after: FolderIndex): boolean {
  if (before.readable !== after.readable || before.entries.size !== after.entries.size) return true
  return [...after.entries].some(([file, entry]) => before.entries.get(file) !== entry)
}

async function findIn(
  index: FolderIndex,
  ident: string,
  toIdents: DocumentFolderOptions['toIdents'],
): Promise<FoundDocuments> {
  if (!index.readable) return { kind: 'unavailable' }
  const files = [...index.entries]
    .filter(([, entry]) => entry.idents.includes(ident))
    .sort(([, a], [, b]) => (b.stamp?.mtimeMs ?? 0) - (a.stamp?.mtimeMs ?? 0))
  const reads = await Promise.all(files.map(([file]) => readStableJson(file)))
  // Read again rather than remembered: a file may have come to be about somebody else since the scan.
  const documents = reads.flatMap((read) =>
    read.kind === 'read' && toIdents(read.json).includes(ident) ? [read.json] : [],
  )
  const unreadable = reads.filter(({ kind }) => kind === 'notJson' || kind === 'unreadable').length
  if (documents.length > 0) return { kind: 'found', json: documents[0], documents, unreadable }
  return unreadable > 0 ? { kind: 'unavailable' } : { kind: 'notFound' }
}
