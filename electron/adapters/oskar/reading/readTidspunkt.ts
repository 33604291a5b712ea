import { Temporal } from 'temporal-polyfill'
import { findTidspunkt, type Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'

const AS_WE_KEEP_IT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/

/** Any ISO instant, also with an offset or without fractions, as UTC; digits beyond nanoseconds are dropped. */
export function readTidspunkt(text: string): Tidspunkt | undefined {
  if (AS_WE_KEEP_IT.test(text)) return findTidspunkt(text)
  try {
    return findTidspunkt(Temporal.Instant.from(text.replace(/([.,]\d{9})\d+/, '$1')).toString())
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
