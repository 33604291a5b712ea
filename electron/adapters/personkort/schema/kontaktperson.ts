import { z } from 'zod'
import { dato, given, id, text } from '#electron/adapters/reading/fields.ts'

/** Samlet's own exchange format: nothing public exists for contact persons. */
export const kontaktpersonDto = z.object({
  id,
  rolle: text,
  navIdent: text,
  navn: text,
  enhet: text,
  telefon: text,
  fom: dato,
  tom: dato,
  stedfortreder: given(z.object({ navIdent: text, navn: text, tom: dato })),
})
export type KontaktpersonDto = z.output<typeof kontaktpersonDto>
