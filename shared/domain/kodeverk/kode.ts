import { z } from 'zod'

/**
 * A code as its source spells it, and what it means. `navn` is null when the code table does not know the code:
 * shown raw as "ukjent kode X", never dropped.
 */
export const kodeSchema = z.object({
  kode: z.string(),
  navn: z.object({ nb: z.string(), nn: z.string() }).nullable(),
})
export type Kode = z.infer<typeof kodeSchema>

/** A code table as data: the code and its meaning in bokmål and, where it differs, in nynorsk. */
export type Kodeverk = Readonly<Record<string, readonly [nb: string, nn?: string]>>

export function toKode(kodeverk: Kodeverk, kode: string): Kode {
  const meaning = Object.hasOwn(kodeverk, kode) ? kodeverk[kode] : undefined
  if (meaning === undefined) return { kode, navn: null }
  const [nb, nn = nb] = meaning
  return { kode, navn: { nb, nn } }
}
