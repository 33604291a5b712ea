import { addProblem, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Deling } from '#shared/domain/bruker/noekkelopplysninger.ts'
import type { NoekkelopplysningerDto } from '../schema/noekkelopplysninger.ts'

const LISTS = ['vedtak', 'utbetalinger', 'vilkaar', 'dokumenter'] as const

/**
 * What the municipality shares. Not told counts as shared only where something came: an empty list must never look
 * like "nothing" when it may be "not shown".
 */
export function toDeling(dto: NoekkelopplysningerDto, reading: Reading): Deling {
  const told = (name: keyof Deling): boolean | null => {
    const value = dto.deler?.[name] ?? null
    if (value === null) addProblem(reading, `deler.${name}`, 'missing', 'boolean')
    return value
  }
  const isShared = (name: (typeof LISTS)[number]) => {
    const came = (dto[name] ?? []).length > 0
    const value = told(name)
    if (value === false && came)
      addProblem(reading, name, 'contradiction', `empty, as deler.${name} is false`)
    return value ?? came
  }
  return {
    vedtak: isShared('vedtak'),
    vedtakFoerUtbetaling: told('vedtakFoerUtbetaling') ?? false,
    utbetalinger: isShared('utbetalinger'),
    vilkaar: isShared('vilkaar'),
    dokumenter: isShared('dokumenter'),
  }
}
