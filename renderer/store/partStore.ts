import { Dexie, type Table } from 'dexie'

/** Opaque ids only: no name, number or benefit stands in the index. */
export type PartKey = { partition: string; brukerId: string; part: string }

/** Bytes only main can open. */
export type Sealed = Uint8Array<ArrayBuffer>

/**
 * What the window keeps between starts: parts sealed by main, unreadable here. Everything can be asked for again,
 * so every failure is the same as an empty store.
 */
export interface PartStore {
  find(key: PartKey): Promise<Sealed | undefined>
  save(key: PartKey, sealed: Sealed): Promise<void>
  remove(key: PartKey): Promise<void>
  removeParts(parts: readonly string[]): Promise<void>
}

type Row = PartKey & { sealed: Sealed; keptAt: number }
type PrimaryKey = [string, string, string]
type Parts = { table: Table<Row, PrimaryKey> }

/** State data may be kept 24 hours; municipal data leaves at sign-out (removeParts). */
const MAX_AGE_MS = 24 * 60 * 60 * 1000

const primaryKey = (key: PartKey): PrimaryKey => [key.partition, key.brukerId, key.part]

async function openParts(name: string, now: () => number): Promise<Parts | undefined> {
  try {
    const db = new Dexie(name)
    db.version(1).stores({ parts: '[partition+brukerId+part], part, keptAt' })
    await db.open()
    const table: Table<Row, PrimaryKey> = db.table('parts')
    await table
      .where('keptAt')
      .below(now() - MAX_AGE_MS)
      .delete()
    return { table }
  } catch {
    // Private profile, full disk or a damaged file: the memory below does the same until the window closes.
    return undefined
  }
}

/** Reads and writes go to memory first; the database is what survives a restart, when there is one. */
export function openPartStore(name = 'samlet', now: () => number = Date.now): PartStore {
  const memory = new Map<string, Row>()
  const opened = openParts(name, now)
  const onDisk = async <T>(use: (table: Parts['table']) => PromiseLike<T>): Promise<T | undefined> => {
    const parts = await opened
    try {
      return parts === undefined ? undefined : await use(parts.table)
    } catch {
      // Evicted or closed while in use: as good as never kept.
      return undefined
    }
  }
  const isFresh = (row: Row | undefined) => row !== undefined && row.keptAt >= now() - MAX_AGE_MS
  const memoryKey = (key: PartKey) => primaryKey(key).join('/')
  return {
    async find(key) {
      const row = memory.get(memoryKey(key)) ?? (await onDisk((table) => table.get(primaryKey(key))))
      return row !== undefined && isFresh(row) ? row.sealed : undefined
    },
    async save(key, sealed) {
      const row = { ...key, sealed, keptAt: now() }
      memory.set(memoryKey(key), row)
      await onDisk((table) => table.put(row))
    },
    async remove(key) {
      memory.delete(memoryKey(key))
      await onDisk((table) => table.delete(primaryKey(key)))
    },
    async removeParts(parts) {
      for (const [key, row] of memory) if (parts.includes(row.part)) memory.delete(key)
      await onDisk((table) => table.where('part').anyOf(parts).delete())
    },
  }
}
