import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { rememberBriefly } from '#electron/adapters/personkort/rememberBriefly.ts'
import { rememberForAnHour } from '#electron/adapters/personkort/rememberForAnHour.ts'
import { fromEpochMs } from '#shared/domain/tid/tidspunkt.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('shares an answer while it is under way and two seconds after, and then forgets it', async () => {
  const remember = rememberBriefly<number>(2000, (answer) => answer > 0)
  let calls = 0
  const ask = async () => {
    calls += 1
    await new Promise((resolve) => setTimeout(resolve, 5000))
    return calls
  }
  const first = remember('a', ask)
  await vi.advanceTimersByTimeAsync(4999)
  const second = remember('a', ask)
  await vi.advanceTimersByTimeAsync(1)
  expect(await Promise.all([first, second, remember('a', ask)])).toEqual([1, 1, 1])
  await vi.advanceTimersByTimeAsync(2000)
  const third = remember('a', ask)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await third).toBe(2)
})

it('shares nothing between two people, and keeps no failure', async () => {
  const remember = rememberBriefly<number>(2000, (answer) => answer > 0)
  expect(await Promise.all([remember('a', async () => 1), remember('b', async () => 2)])).toEqual([1, 2])
  expect(await remember('c', async () => -1)).toBe(-1)
  expect(await remember('c', async () => 3)).toBe(3)
  await expect(remember('d', () => Promise.reject(new Error('bug')))).rejects.toThrow('bug')
  expect(await remember('d', async () => 4)).toBe(4)
})

it('keeps an office for an hour by the clock', async () => {
  let now = 0
  const clock = { now: () => fromEpochMs(now) }
  const remember = rememberForAnHour<number>(clock, () => true)
  expect(await remember('5001', async () => 1)).toBe(1)
  now = 3_599_999
  expect(await remember('5001', async () => 2)).toBe(1)
  now = 3_600_000
  expect(await remember('5001', async () => 3)).toBe(3)
})
