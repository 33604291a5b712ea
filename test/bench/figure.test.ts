import { describe, expect, it } from 'vitest'
import { toRow, toTable } from './figure.ts'
import { percentile } from './percentiles.ts'

describe('percentiles', () => {
  it('are by nearest rank, whatever the order of the runs', () => {
    const runs = [30, 10, 20, 50, 40]
    expect(percentile(runs, 0.5)).toBe(30)
    expect(percentile(runs, 0.95)).toBe(50)
    expect(percentile([7], 0.95)).toBe(7)
  })

  it('of nothing are an error, not a zero', () => {
    expect(() => percentile([], 0.5)).toThrow('no runs')
  })
})

describe('a row', () => {
  it('compares the 95th percentile with the goal', () => {
    const runs = Array.from({ length: 100 }, (_, i) => i + 1)
    expect(toRow({ name: 'n', unit: 'ms', runs, goal: 190 })).toMatchObject({
      p50: 50,
      p95: 95,
      max: 100,
      ratio: 0.5,
    })
  })

  it('says so in the table when the goal is not met, and has no ratio without a goal', () => {
    const over = toRow({ name: 'slow', unit: 'ms', runs: [30], goal: 20 })
    const free = toRow({ name: 'free', unit: 'MB', runs: [30], goal: null })
    const [, slow, other] = toTable([over, free]).split('\n')
    expect(slow).toContain('1.50  over the goal')
    expect(other).toMatch(/–\s+–$/)
  })
})
