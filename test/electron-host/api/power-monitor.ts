import { EventEmitter } from 'node:events'
import { strict } from '../strict.ts'

const state = {
  onBatteryPower: false,
  isOnBatteryPower: () => false,
  getSystemIdleTime: () => 0,
  getSystemIdleState: (_threshold: number) => 'active' as const,
  getCurrentThermalState: () => 'unknown' as const,
} satisfies Pick<
  Electron.PowerMonitor,
  | 'getCurrentThermalState'
  | 'getSystemIdleState'
  | 'getSystemIdleTime'
  | 'isOnBatteryPower'
  | 'onBatteryPower'
>

/** Its events (lock-screen, suspend, …) come when a test emits them. */
export const powerMonitor = strict('powerMonitor', Object.assign(new EventEmitter(), state))
