import { useText } from '#renderer/text/text.ts'
import { useLanguage } from '#renderer/text/useLanguage.ts'
import type { Kode } from '#shared/domain/kodeverk/kode.ts'

/** The meaning of a code in the chosen language; one the table does not know is shown raw, as unknown. */
export function useKode(): (kode: Kode) => string {
  const text = useText().vedtak
  const language = useLanguage()
  return ({ kode, navn }) => navn?.[language] ?? text.unknownCode(kode)
}
