import { describe, expect, it } from 'vitest'
import { readRooms, type SourceFile } from './program.ts'

const program = readRooms('shared', 'electron', 'renderer')
const everything = [...program, ...readRooms('test')]

/** Where it is found, and how often: never more than the few words around it. */
const findIn = (files: readonly SourceFile[], pattern: RegExp) =>
  files.flatMap(({ name, code }) => [...code.matchAll(pattern)].map(([found]) => `${name}: ${found.trim()}`))

/** As a type; not the word as a name. */
const ANY = /(?:[:<,|&=(]|\bas|\bextends)\s*any\b(?![ \t]*[:(.\w])/g

describe('the language of the code', () => {
  it('has no default exports but in the files that configure a tool', () => {
    const files = everything.filter(({ name }) => !name.endsWith('.config.ts'))
    expect(findIn(files, /\bexport default\b.*|\bas default\b/g)).toEqual([])
  })

  it('has no enum', () => {
    expect(findIn(everything, /^\s*(?:export |declare |const )*enum\s+\w+/gm)).toEqual([])
  })

  it('has no any', () => {
    expect(findIn(everything, ANY)).toEqual([])
  })

  it('finds what it looks for', () => {
    const code = ['let a: any', 'x as any', 'f<any>()', 'Map<string, any>', '(a: any[]) => 1'].join('\n')
    const file: SourceFile = { name: 'x.ts', text: code, code, lines: 5, imports: [] }
    expect(findIn([file], ANY)).toHaveLength(5)
  })
})

describe('the channels between window and main', () => {
  const isDoor = ({ name }: SourceFile) => name.startsWith('electron/ipc/') || name === 'electron/preload.ts'
  /** main.ts puts the parts together: it may hand the channel to electron/ipc, and nothing else. */
  const withoutHandOver = (code: string) =>
    code.replace(/^import \{[^}]*\} from/gm, '').replace('serveCalls(ipcMain,', '')

  it('are used by electron/ipc and the preload only', () => {
    const others = program
      .filter((file) => !isDoor(file))
      .map((file) =>
        file.name === 'electron/main.ts' ? { ...file, code: withoutHandOver(file.code) } : file,
      )
    expect(findIn(others, /\bipc(?:Main|Renderer)\b/g)).toEqual([])
  })
})

describe('files', () => {
  it('have at most 300 lines, and half of the program’s at most 80', () => {
    expect(everything.filter(({ lines }) => lines > 300).map(({ name }) => name)).toEqual([])
    const sizes = program.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
  })
})
