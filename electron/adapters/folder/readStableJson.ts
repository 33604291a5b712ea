import { readFile, stat } from 'node:fs/promises'

/** Changes whenever the file does. */
export type FileStamp = { mtimeMs: number; size: number }
export type StableJson = { kind: 'read'; json: unknown } | { kind: 'notJson' | 'unreadable' | 'gone' }

/** Waits before reading again; a whole export of one person is written well within this time. */
const WAITS_MS = [20, 60, 150, 400]
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Reads a file that another program may be writing: what changed while it was read, is locked or does not parse yet,
 * is read again. Half a document is never handed on.
 */
export async function readStableJson(
  file: string,
  waitsMs: readonly number[] = WAITS_MS,
): Promise<StableJson> {
  let last = await readOnce(file)
  for (const wait of waitsMs) {
    if (last.kind === 'read') return last
    await pause(wait)
    last = await readOnce(file)
  }
  return last
}

export async function findStamp(file: string): Promise<FileStamp | undefined> {
  try {
    const { mtimeMs, size } = await stat(file)
    return { mtimeMs, size }
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}

export const isSameStamp = (a: FileStamp | undefined, b: FileStamp | undefined) =>
  a?.mtimeMs === b?.mtimeMs && a?.size === b?.size

async function readOnce(file: string): Promise<StableJson> {
  try {
    const before = await findStamp(file)
    const json = parse(await readFile(file))
    return json && isSameStamp(before, await findStamp(file))
      ? { kind: 'read', json: json.value }
      : { kind: 'notJson' }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { kind: error.code === 'ENOENT' ? 'gone' : 'unreadable' }
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error
}

/** TextDecoder drops the byte order mark that exports from Windows begin with. */
function parse(bytes: Buffer): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8').decode(bytes)) }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
