import { z } from 'zod'
import { flag, list, text } from '#electron/adapters/reading/fields.ts'

/** The numbers one person has had. */
export const identlisteDto = z.object({
  identer: list(z.object({ ident: text, gruppe: text, historisk: flag })),
})
export type IdentlisteDto = z.output<typeof identlisteDto>
