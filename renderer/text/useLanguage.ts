import type { Spraak } from '#shared/contract/oppsett.ts'
import { catalogues, useText } from './text.ts'

/** Which language the screen is in, for names the browser knows. */
export function useLanguage(): Spraak {
  return useText() === catalogues.nn ? 'nn' : 'nb'
}
