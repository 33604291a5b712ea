import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { IDLE_SECONDS, lockWhenAway } from '#electron/window/lockWhenAway.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function openPc() {
  let idle = 0
  let locked = 0
  const power = Object.assign(new EventEmitter(), { getSystemIdleTime: () => idle })
  lockWhenAway(power, () => {
    locked += 1
  })
  return {
    power,
    countLocks: () => locked,
    idleFor: (seconds: number) => {
      idle = seconds
      vi.advanceTimersByTime(15_000)
    },
  }
}

it('locks with the PC, and when it sleeps', () => {
  const { power, countLocks } = openPc()
  power.emit('lock-screen')
  power.emit('suspend')
  expect(countLocks()).toBe(2)
})

it('locks after five minutes without a hand on the PC, not before', () => {
  const { countLocks, idleFor } = openPc()
  idleFor(IDLE_SECONDS - 1)
  expect(countLocks()).toBe(0)
  idleFor(IDLE_SECONDS)
  expect(countLocks()).toBe(1)
})
