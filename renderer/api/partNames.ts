import { brukerParts } from '#shared/contract/bruker.ts'
import type { PartName } from '#shared/contract/contract.ts'
import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'

/** Which source each part is asked of: a new part does not compile without one. */
export const partKilde: Record<PartName, Kilde> = {
  'bruker/person': 'personkort',
  'bruker/kontaktinformasjon': 'personkort',
  'bruker/fullmakter': 'personkort',
  'bruker/kontor': 'personkort',
  'bruker/kontaktpersonerStat': 'personkort',
  'bruker/kontaktpersonerKommune': 'personkort',
  'bruker/utbetalinger': 'personkort',
  'bruker/oppfoelging': 'arena',
  'bruker/aktiviteter': 'arena',
  'bruker/meldekort': 'arena',
  'bruker/vedtakArena': 'arena',
  'bruker/vedtakInfotrygd': 'infotrygd',
  'bruker/oppgaver': 'gosys',
  'bruker/kommunaleOppgaver': 'gosys',
  'bruker/noekkelopplysninger': 'personkort',
  'bruker/delteUtbetalinger': 'personkort',
  'bruker/soeknader': 'oskar',
  'bruker/kommunaleUtbetalinger': 'oskar',
}

export const partLinje = (name: PartName): Linje => brukerParts[name].touches.linje

export const isPartName = (text: unknown): text is PartName => typeof text === 'string' && text in partKilde
