import { describe, expect, it } from 'vitest'
import { formatBeloep, fromKroner, sumOere } from '#shared/domain/utbetaling/beloep.ts'

describe('beloep', () => {
  it('keeps whole øre through what JSON numbers lose', () => {
    expect(fromKroner(0.1 + 0.2)).toBe(30)
    expect(fromKroner(284.5)).toBe(28_450)
    expect(fromKroner(1.005)).toBe(101)
    expect(fromKroner(-1.005)).toBe(-101)
    expect(Object.is(fromKroner(-0), 0)).toBe(true)
  })

  it('prints as Norwegians write it', () => {
    expect(formatBeloep(fromKroner(1234.5))).toBe('1\u00a0234,50')
    expect(formatBeloep(fromKroner(-1_234_567))).toBe('\u22121\u00a0234\u00a0567,00')
    expect(formatBeloep(fromKroner(0))).toBe('0,00')
    expect(formatBeloep(fromKroner(0.05))).toBe('0,05')
  })

  it('adds without drift', () => {
    expect(sumOere(Array.from({ length: 1000 }, () => fromKroner(0.1)))).toBe(10_000)
  })
})
