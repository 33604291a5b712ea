import { z } from 'zod'
import { given, text } from '#electron/adapters/reading/fields.ts'

/** One change to a table of Arena, as GoldenGate sends it. */
export const goldenGateDto = z.object({
  table: text,
  op_type: text,
  op_ts: text,
  before: given(z.record(z.string(), z.unknown())),
  after: given(z.record(z.string(), z.unknown())),
})
export type GoldenGateDto = z.output<typeof goldenGateDto>
