import { temaName } from '#renderer/text/codes.ts'
import { useText } from '#renderer/text/text.ts'
import { useLanguage } from '#renderer/text/useLanguage.ts'
import type { Fullmakt } from '#shared/domain/bruker/kontakt.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { isWithin } from '#shared/domain/tid/periode.ts'

export function isActive(fullmakt: Fullmakt, today: Dato): boolean {
  return !fullmakt.opphoert && isWithin(fullmakt, today)
}

/** "dagpenger, uføretrygd (les, kommuniser)": tema with the same rights stand together. */
export function useOmraader(fullmakt: Fullmakt): string {
  const text = useText()
  const language = useLanguage()
  const byRights = new Map<string, string[]>()
  for (const { tema, handlinger } of fullmakt.omraader) {
    const rights = handlinger.map((handling) => text.fullmakt.handling[handling]).join(', ')
    byRights.set(rights, [...(byRights.get(rights) ?? []), temaName(tema, language)])
  }
  return [...byRights].map(([rights, temaer]) => `${temaer.join(', ')} (${rights})`).join('; ')
}
