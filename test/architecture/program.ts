import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

export type SourceFile = {
  /** From the root: `electron/main.ts`. */
  name: string
  text: string
  /** Without comments and without what stands in quotes. */
  code: string
  lines: number
  /** Each from the root, or a package. */
  imports: string[]
}

/** Every TypeScript file of the rooms. */
export function readRooms(...rooms: readonly string[]): SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readSource(path.posix.join(room, file.split(path.sep).join('/')))),
  )
}

function readSource(name: string): SourceFile {
  const text = readFileSync(path.join(root, name), 'utf8')
  const imports = [...text.matchAll(/(?:from|import) '([^']+)'/g)].map(([, target = '']) => target)
  return {
    name,
    text,
    code: toCode(text),
    lines: text.split('\n').length,
    imports: imports.map((target) => resolve(name, target)),
  }
}

function resolve(from: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1)
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : target
}

/** A quote ends on its own line; a template may go on, and what is computed in it is left out with it. */
function toCode(text: string): string {
  const skipped =
    /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  return text.replace(skipped, (found) => (/^['"`]/.test(found) ? "''" : ' '))
}
