import { z } from 'zod'
import { flag, list, text } from '#electron/adapters/reading/fields.ts'

/** The numbers one person has had. */
export const identerDto = list(z.object({ ident: text, gruppe: text, historisk: flag }))
export type IdenterDto = z.output<typeof identerDto>
export const identlisteDto = z.object({ identer: identerDto })
