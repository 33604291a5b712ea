import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { subjects } from './subjects.ts'

const ports = path.resolve(import.meta.dirname, '../../../shared/ports')

/** Every method of a port that answers as a source does: `PersonPort.getPerson`. */
function listCapabilities(): string[] {
  const texts = readdirSync(ports).map((file) => readFileSync(path.join(ports, file), 'utf8'))
  return texts.flatMap((text) =>
    [...text.matchAll(/interface (\w+Port) \{(.*?)\n\}/gs)].flatMap(([, port = '', body = '']) =>
      [...body.matchAll(/(\w+)\([^)]*\): Promise<Kildesvar</g)].map(([, method = '']) => `${port}.${method}`),
    ),
  )
}

it('holds every method of every port that asks a source', () => {
  const held = new Set(subjects.map(({ capability }) => capability))
  expect([...held].sort()).toEqual(listCapabilities().sort())
})

it('holds benefits of both the sources that know of them', () => {
  const kilder = subjects.flatMap(({ capability, kilde }) =>
    capability === 'YtelsePort.listVedtak' ? [kilde] : [],
  )
  expect(kilder.sort()).toEqual(['arena', 'infotrygd'])
})
