import { z } from 'zod'
import type { Linje } from './linje.ts'

/** The five systems Samlet reads. The order is the one on the screen. */
export const kilder = ['arena', 'infotrygd', 'oskar', 'gosys', 'personkort'] as const
export const kildeSchema = z.enum(kilder)
export type Kilde = z.infer<typeof kildeSchema>

/** Names as the systems write themselves; not translated. */
export const kildenavn = {
  arena: 'Arena',
  infotrygd: 'Infotrygd',
  oskar: 'Oskar',
  gosys: 'Gosys',
  personkort: 'Personkort',
} as const satisfies Record<Kilde, string>

/** Personkort is run by the state, but hands on key municipal facts: `Opphav.linje` decides per datum, not this. */
export const kildelinje = {
  arena: 'stat',
  infotrygd: 'stat',
  oskar: 'kommune',
  gosys: 'stat',
  personkort: 'stat',
} as const satisfies Record<Kilde, Linje>
