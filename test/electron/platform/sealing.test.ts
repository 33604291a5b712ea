import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { openSealed, seal } from '#electron/platform/sealing.ts'

const key = randomBytes(32)
const IDENTITY = 'partition|person|bruker/person'

it.each(['', 'Blåbærsyltetøy ✓', 'x'.repeat(1_000_000)])('gives back what was sealed', (text) => {
  expect(openSealed(key, IDENTITY, seal(key, IDENTITY, text))).toBe(text)
})

it('holds nothing of the text, and is another one each time', () => {
  const [first, second] = [seal(key, IDENTITY, 'hemmelig'), seal(key, IDENTITY, 'hemmelig')]
  expect(Buffer.from(first).toString('latin1')).not.toContain('hemmelig')
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false)
})

it('does not open when any single bit is turned', () => {
  const sealed = seal(key, IDENTITY, 'hemmelig')
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const turned = Uint8Array.from(sealed, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
    expect(openSealed(key, IDENTITY, turned), `bit ${bit}`).toBeUndefined()
  }
})

it('does not open cut short or with something after it', () => {
  const sealed = seal(key, IDENTITY, 'hemmelig')
  for (let length = 0; length < sealed.length; length += 1) {
    expect(openSealed(key, IDENTITY, sealed.subarray(0, length)), `length ${length}`).toBeUndefined()
  }
  expect(openSealed(key, IDENTITY, Uint8Array.from([...sealed, 0]))).toBeUndefined()
})

it('does not open on another row, for another person or with another key', () => {
  const sealed = seal(key, IDENTITY, 'hemmelig')
  for (const identity of [
    '',
    'partition|person|bruker/kontor',
    'partition|other|bruker/person',
    `${IDENTITY} `,
  ]) {
    expect(openSealed(key, identity, sealed)).toBeUndefined()
  }
  expect(openSealed(randomBytes(32), IDENTITY, sealed)).toBeUndefined()
})
