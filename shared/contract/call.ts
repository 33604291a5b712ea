import type { z } from 'zod'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Dataklasse, Handling } from '#shared/domain/tilgang/matrise.ts'

/** What a call touches: a data class of one line, or nothing about any bruker. */
export type Touches =
  | { dataklasse: Dataklasse; handling: Handling; linje: Linje }
  | { dataklasse: 'ingen'; why: string }

/** One named call between window and main. Both sides parse; what is not declared does not cross. */
export type CallSpec = { touches: Touches; request: z.ZodType; answer: z.ZodType }

export const call = <const Spec extends CallSpec>(spec: Spec): Spec => spec
