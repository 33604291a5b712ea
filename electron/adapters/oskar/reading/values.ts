import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import { fromKroner, type Oere } from '#shared/domain/utbetaling/beloep.ts'

/** A value that was read, or why it could not be. */
export type Read<T> = { value: T } | { code: 'wrongType' | 'wrongFormat' }

/** null, absent and blank are the same: real documents hold all three. */
export const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

export const wrongType = { code: 'wrongType' } as const
export const wrongFormat = { code: 'wrongFormat' } as const

export const toText = (value: unknown): Read<string> => (typeof value === 'string' ? { value } : wrongType)
export const toBoolean = (value: unknown): Read<boolean> =>
  typeof value === 'boolean' ? { value } : wrongType
export const toList = (value: unknown): Read<unknown[]> => (Array.isArray(value) ? { value } : wrongType)
export const toObject = (value: unknown): Read<Record<string, unknown>> =>
  isRecord(value) ? { value } : wrongType

export const toInt = (value: unknown): Read<number> =>
  typeof value === 'number' && Number.isSafeInteger(value) ? { value } : wrongType

/** An amount that does not fit in whole øre is no amount. */
export function toOere(value: unknown): Read<Oere> {
  if (typeof value !== 'number') return wrongType
  return Number.isSafeInteger(Math.round(value * 100)) ? { value: fromKroner(value) } : wrongFormat
}

export function inFormat<T>(value: unknown, find: (text: string) => T | undefined): Read<T> {
  if (typeof value !== 'string') return wrongType
  const found = find(value.trim())
  return found === undefined ? wrongFormat : { value: found }
}
