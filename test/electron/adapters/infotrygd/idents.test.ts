import { describe, expect, it } from 'vitest'
import { decodeGrad } from '#electron/adapters/infotrygd/decode/grad.ts'
import { decodeText } from '#electron/adapters/infotrygd/decode/wireText.ts'
import { isIdentOf, isPersonKeyOf } from '#electron/adapters/infotrygd/decode/yearFirstIdent.ts'
import { ANNA, BO, yearFirst } from './samples.ts'

/** Born in 2005: year-first it begins with a nought, which a number column loses. */
const BORN_2005 = '14850550049'

describe('an fnr stored year-first', () => {
  it('is the date turned round, the last five as they are', () => {
    expect(yearFirst('14859000003')).toBe('90851400003')
  })
  it.each([
    ['year-first as text', yearFirst(ANNA)],
    ['year-first as a number', Number(yearFirst(ANNA))],
    ['in ordinary order', ANNA],
    ['padded', ` ${yearFirst(ANNA)}\0`],
  ])('names the person: %s', (_, value) => expect(isIdentOf(value, ANNA)).toBe(true))

  it('as a number has lost its leading zeros', () => {
    expect(String(Number(yearFirst(BORN_2005)))).toHaveLength(10)
    expect(isIdentOf(Number(yearFirst(BORN_2005)), BORN_2005)).toBe(true)
  })
  it.each([
    ['somebody else', yearFirst(BO)],
    ['nobody: 0', 0],
    ['nobody: noughts', '00000000000'],
    ['nobody: NULs', '\0\0\0'],
    ['half a number', '90851'],
    ['words', 'Anna'],
    ['too many digits', `${yearFirst(ANNA)}0`],
  ])('does not name the person: %s', (_, value) => expect(isIdentOf(value, ANNA)).toBe(false))
})

describe('a personKey', () => {
  it('is the office and the person year-first', () => {
    expect(isPersonKeyOf(`9901${yearFirst(ANNA)}`, ANNA)).toBe(true)
    expect(isPersonKeyOf(Number(`0301${yearFirst(ANNA)}`), ANNA)).toBe(true)
    expect(isPersonKeyOf(`9901${yearFirst(BO)}`, ANNA)).toBe(false)
    expect(isPersonKeyOf(`9901${ANNA}`, ANNA)).toBe(false)
    expect(isPersonKeyOf(0, ANNA)).toBe(false)
  })
})

describe('a grade', () => {
  it.each([
    [80, 80],
    ['080', 80],
    ['66,7', 66.7],
    ['100 %', 100],
    ['0', 0],
    [' \0', null],
  ])('%s', (value, grad) => expect(decodeGrad(value)).toBe(grad))
  it.each(['101', -1, 'full', 1e9])('refuses %s', (value) => expect(decodeGrad(value)).toBeUndefined())
})

it('takes the padding off words', () => {
  expect(decodeText('OR\0\0 ')).toBe('OR')
  expect(decodeText(' \0')).toBeNull()
  expect(decodeText(2)).toBe('2')
})
