import { z } from 'zod'

/** Money as whole øre: no rounding creeps in by adding. */
export const oereSchema = z.int().brand<'Oere'>()
export type Oere = z.infer<typeof oereSchema>

/** Sources send kroner as JSON numbers: 5000, 284.5, 0.1 + 0.2. Rounds to the nearest øre, halves away from zero. */
export function fromKroner(kroner: number): Oere {
  const oere = Math.sign(kroner) * Math.round(Math.abs(kroner) * 100 + 1e-7)
  return oereSchema.parse(oere === 0 ? 0 : oere)
}

export function sumOere(amounts: readonly Oere[]): Oere {
  return oereSchema.parse(amounts.reduce((sum, amount) => sum + amount, 0))
}

const NO_BREAK_SPACE = '\u00a0'
const MINUS = '\u2212'

/** Norwegian print: "1 234,50" with no-break space, minus U+2212, zero as "0,00". */
export function formatBeloep(oere: Oere): string {
  const absolute = Math.abs(oere)
  const kroner = String(Math.trunc(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE)
  return `${oere < 0 ? MINUS : ''}${kroner},${String(absolute % 100).padStart(2, '0')}`
}
