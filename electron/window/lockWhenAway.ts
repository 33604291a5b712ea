import type { PowerMonitor } from 'electron'

/** access-and-audit.md, "On the PC": five minutes without a hand on the PC. */
export const IDLE_SECONDS = 5 * 60
const LOOK_EVERY_MS = 15_000

type Power = Pick<PowerMonitor, 'getSystemIdleTime'> & {
  on(event: 'lock-screen' | 'suspend', listener: () => void): unknown
}

/** Locks when the PC is locked, when it sleeps, and when nobody has touched it for five minutes. */
export function lockWhenAway(power: Power, lock: () => void, lookEveryMs = LOOK_EVERY_MS): void {
  power.on('lock-screen', lock)
  power.on('suspend', lock)
  setInterval(() => {
    if (power.getSystemIdleTime() >= IDLE_SECONDS) lock()
  }, lookEveryMs).unref()
}
