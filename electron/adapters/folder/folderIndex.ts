import path from 'node:path'
import { mapLimited } from '#electron/adapters/parallel/mapLimited.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { listJsonFiles } from './listJsonFiles.ts'
import { maskDigits } from './maskDigits.ts'
import { type FileStamp, findStamp, isSameStamp, readStableJson } from './readStableJson.ts'

/** One file as last seen. `idents` outlive a file that has become unreadable: we still know whose it is. */
export type FolderEntry = { stamp: FileStamp | undefined; idents: readonly string[]; problem: Problem | null }
export type FolderIndex = {
  /** False when the folder itself could not be listed: then nothing is known. */
  readable: boolean
  entries: ReadonlyMap<string, FolderEntry>
  problems: readonly Problem[]
}
export type ScanOptions = {
  dir: string
  toIdents: (json: unknown) => readonly string[]
  onDirectory: (dir: string) => void
}

const FILES_AT_A_TIME = 8
export const emptyIndex: FolderIndex = { readable: false, entries: new Map(), problems: [] }

/** Lists the folder and reads what is new or changed since `previous`; the rest is taken over. */
export async function scanFolder(options: ScanOptions, previous: FolderIndex): Promise<FolderIndex> {
  const { files, unreadableDirs } = await listJsonFiles(options.dir, options.onDirectory)
  const readable = !unreadableDirs.includes(options.dir)
  const seen = await mapLimited(files, FILES_AT_A_TIME, async (file) => {
    const entry = await toEntry(file, options, previous.entries.get(file))
    return entry && ([file, entry] as const)
  })
  const entries = new Map(seen.filter((pair) => pair !== undefined))
  const ofFiles = [...entries.values()].flatMap(({ problem }) => problem ?? [])
  const ofDirs = unreadableDirs.map((dir) => problemAt(options.dir, dir, 'missing', 'readable directory'))
  return { readable, entries, problems: [...ofDirs, ...ofFiles] }
}

async function toEntry(
  file: string,
  { dir, toIdents }: ScanOptions,
  known: FolderEntry | undefined,
): Promise<FolderEntry | undefined> {
  const stamp = await findStamp(file)
  const unchanged = known !== undefined && isSameStamp(stamp, known.stamp)
  if (unchanged && known.problem?.code !== 'notJson') return known
  // A file we failed on is tried again (a lock leaves no trace in the stamp), but once only.
  const read = await readStableJson(file, unchanged ? [] : undefined)
  if (read.kind === 'gone') return undefined
  if (read.kind !== 'read') {
    if (unchanged) return known
    const problem = problemAt(dir, file, 'notJson', 'a whole, readable JSON document')
    return { stamp: await findStamp(file), idents: known?.idents ?? [], problem }
  }
  const idents = toIdents(read.json)
  const problem =
    idents.length > 0 ? null : problemAt(dir, file, 'missing', 'the person the document is about')
  // The stamp from before the reading: a change after it is seen as one at the next scan.
  return { stamp, idents, problem }
}

function problemAt(root: string, file: string, code: Problem['code'], expected: string): Problem {
  return { path: maskDigits(path.relative(root, file) || '.'), code, expected }
}
