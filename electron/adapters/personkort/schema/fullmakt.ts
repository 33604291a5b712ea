import { z } from 'zod'
import { dato, flag, id, list, text } from '#electron/adapters/reading/fields.ts'

export const fullmaktDto = z.object({
  fullmaktId: id,
  fullmaktUuid: text,
  fullmaktsgiver: text,
  fullmektigsNavn: text,
  opphoert: flag,
  gyldigFraOgMed: dato,
  gyldigTilOgMed: dato,
  omraade: list(z.object({ tema: text, handling: list(text) })),
})
export type FullmaktDto = z.output<typeof fullmaktDto>
