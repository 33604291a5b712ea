import { expect, it } from 'vitest'
import { kilder } from '#shared/domain/kilde/kilde.ts'
import { readRooms } from './program.ts'

const sources = readRooms('shared', 'electron', 'renderer')

/** From a room, no import may begin with any of these. */
const forbidden: [room: string, never: RegExp][] = [
  ['shared/', /^(electron|renderer|test|node:|react)(\/|$)/],
  ['shared/domain/', /^shared\/(ports|contract)\//],
  ['electron/', /^(renderer|test)\//],
  ['renderer/', /^(electron|test)(\/|$)|^node:/],
  ['electron/usecases/', /^electron$|^electron\/(adapters|ipc|window)\//],
  ...kilder.map((kilde): [string, RegExp] => {
    const others = kilder.filter((other) => other !== kilde)
    return [`electron/adapters/${kilde}/`, new RegExp(`^electron/adapters/(${others.join('|')})/`)]
  }),
  ...['http', 'folder', 'parallel', 'reading', 'writing'].map((common): [string, RegExp] => [
    `electron/adapters/${common}/`,
    new RegExp(`^electron/adapters/(${kilder.join('|')})/`),
  ]),
  ['electron/adapters/', /^electron$|^electron\/(?!adapters\/)/],
]

it.each(forbidden)('%s never imports %s', (room, never) => {
  const files = sources.filter(({ name }) => name.startsWith(room))
  expect(files.length).toBeGreaterThan(0)
  expect(
    files.flatMap(({ name, imports }) => imports.filter((i) => never.test(i)).map((i) => `${name} → ${i}`)),
  ).toEqual([])
})
