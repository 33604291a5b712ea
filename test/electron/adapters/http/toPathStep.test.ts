import { expect, it } from 'vitest'
import { toPathStep } from '#electron/adapters/http/toPathStep.ts'

const pathOf = (id: string) => new URL(`http://x/saker/${toPathStep(id)}/dokument`).pathname

it.each([
  ['sak-1', '/saker/sak-1/dokument'],
  ['a/b?c#d', '/saker/a%2Fb%3Fc%23d/dokument'],
  ['..', '/saker/-/dokument'],
  ['.', '/saker/-/dokument'],
  ['...', '/saker/.../dokument'],
  ['%2e%2e', '/saker/%252e%252e/dokument'],
  ['\ud800', '/saker/%EF%BF%BD/dokument'],
])('%j stays one step of the address', (id, path) => {
  expect(pathOf(id)).toBe(path)
})
