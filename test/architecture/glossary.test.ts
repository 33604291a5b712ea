import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { common, english, norwegian } from './norwegian.data.ts'
import { readRooms, root } from './program.ts'

/** The words of the file and folder names of a room: `kodeverk/ensligPerioder.data.ts` has three and "data". */
const words = new Set(
  readRooms('shared', 'electron').flatMap(({ name }) =>
    name
      .replace(/\.tsx?$/, '')
      .split(/[/.]|(?=[A-Z])/)
      .map((word) => word.toLowerCase()),
  ),
)
const ENDINGS = '(?:s|e|er|r|en|et|ene|n|ne)?'
const anyWord = [...norwegian, ...common].sort((a, b) => b.length - a.length).join('|')
const field = new RegExp(`^(?:(?:${anyWord})${ENDINGS})+$`)
const begins = new RegExp(`^(?:${norwegian.join('|')})|aa|oe|ae`)

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const glossary = /## Glossary[^\n]*\n(.*?)\n## /s.exec(readme)?.[1] ?? ''
const entries = new Set(glossary.match(/[\p{L}]+/gu)?.map((word) => word.toLowerCase()))

describe('the glossary of the README', () => {
  it('has every field word that file names are made of', () => {
    expect(norwegian.filter((word) => !entries.has(word))).toEqual([])
  })

  it('knows every file name that looks Norwegian', () => {
    const strange = [...words].filter((word) => begins.test(word) && !field.test(word) && !english.has(word))
    expect(strange).toEqual([])
  })
})
