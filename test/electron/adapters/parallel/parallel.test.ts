import { describe, expect, it } from 'vitest'
import { mapLimited } from '#electron/adapters/parallel/mapLimited.ts'
import { shareInFlight } from '#electron/adapters/parallel/shareInFlight.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('mapLimited', () => {
  it('keeps the order and the limit', async () => {
    let now = 0
    let most = 0
    const results = await mapLimited([30, 5, 20, 1, 10], 2, async (ms) => {
      now += 1
      most = Math.max(most, now)
      await pause(ms)
      now -= 1
      return ms * 2
    })
    expect(results).toEqual([60, 10, 40, 2, 20])
    expect(most).toBe(2)
    expect(await mapLimited([], 3, async () => 1)).toEqual([])
  })
})

describe('shareInFlight', () => {
  it('shares while under way, per key, and forgets afterwards, also after a failure', async () => {
    const share = shareInFlight<number>()
    let started = 0
    const start = async () => {
      started += 1
      await pause(5)
      return started
    }
    expect(await Promise.all([share('a', start), share('a', start), share('b', start)])).toEqual([2, 2, 2])
    expect(started).toBe(2)
    await share('a', start)
    expect(started).toBe(3)
    await expect(share('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await share('a', start)).toBe(4)
  })
})
