import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const sources = ['shared', 'electron', 'renderer'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const name = path.posix.join(room, file.split(path.sep).join('/'))
      const text = readFileSync(path.join(root, name), 'utf8')
      const imports = [...text.matchAll(/from '([^']+)'/g)].map(([, target = '']) => target)
      return { name, lines: text.split('\n').length, imports: imports.map((target) => resolve(name, target)) }
    }),
)

function resolve(from: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1)
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(from), target) : target
}

/** From a room, no import may begin with any of these. */
const forbidden: [room: string, never: RegExp][] = [
  ['shared/', /^(electron|renderer|test|node:|react)(\/|$)/],
  ['shared/domain/', /^shared\/(ports|contract)\//],
  ['electron/', /^(renderer|test)\//],
  ['renderer/', /^(electron|test)(\/|$)|^node:/],
  ['electron/usecases/', /^electron$|^electron\/(adapters|ipc|window)\//],
  ['electron/adapters/oskar/', /^electron\/adapters\/personkort\//],
  ['electron/adapters/personkort/', /^electron\/adapters\/oskar\//],
]

it.each(forbidden)('%s never imports %s', (room, never) => {
  const files = sources.filter(({ name }) => name.startsWith(room))
  expect(files.length).toBeGreaterThan(0)
  expect(
    files.flatMap(({ name, imports }) => imports.filter((i) => never.test(i)).map((i) => `${name} → ${i}`)),
  ).toEqual([])
})

it('keeps files small', () => {
  expect(sources.filter(({ lines }) => lines > 300).map(({ name }) => name)).toEqual([])
  const sizes = sources.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
})
