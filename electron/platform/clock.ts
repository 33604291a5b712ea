import { fromEpochMs } from '#shared/domain/tid/tidspunkt.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'

export const systemClock: ClockPort = { now: () => fromEpochMs(Date.now()) }
