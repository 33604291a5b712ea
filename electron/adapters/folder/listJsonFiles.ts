import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

export type FileListing = { files: string[]; unreadableDirs: string[] }

/**
 * Every *.json below `dir`. `onDirectory` is called before a directory is listed, so that a watcher set there misses
 * nothing. Links are not followed: only what lies in the configured folder is read.
 */
export async function listJsonFiles(dir: string, onDirectory: (dir: string) => void): Promise<FileListing> {
  onDirectory(dir)
  const entries = await tryReaddir(dir)
  if (!entries) return { files: [], unreadableDirs: [dir] }
  const listing: FileListing = { files: [], unreadableDirs: [] }
  for (const entry of entries) {
    const full = path.join(dir, entry.name)
    if (entry.isFile() && entry.name.toLowerCase().endsWith('.json')) listing.files.push(full)
    if (!entry.isDirectory()) continue
    const below = await listJsonFiles(full, onDirectory)
    listing.files.push(...below.files)
    listing.unreadableDirs.push(...below.unreadableDirs)
  }
  return listing
}

async function tryReaddir(dir: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(dir, { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
