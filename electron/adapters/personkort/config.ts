import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { PersonkortClient } from './client/personkortClient.ts'

/** What every adapter of this room is made from. */
export type PersonkortConfig = { client: PersonkortClient; clock: ClockPort }
