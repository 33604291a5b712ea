import { z } from 'zod'
import { flag, given, text, tidspunkt } from '#electron/adapters/reading/fields.ts'

/** Both are keyed by ident: read by key only, so that no ident gets into the path of a problem. */
export const krrAnswerDto = z.object({
  personer: given(z.record(z.string(), z.unknown())),
  feil: given(z.record(z.string(), z.unknown())),
})
export type KrrAnswerDto = z.output<typeof krrAnswerDto>

export const digitalKontaktinformasjonDto = z.object({
  personident: text,
  aktiv: flag,
  kanVarsles: flag,
  reservert: flag,
  spraak: text,
  epostadresse: text,
  mobiltelefonnummer: text,
  mobiltelefonnummerOppdatert: tidspunkt,
})
export type DigitalKontaktinformasjonDto = z.output<typeof digitalKontaktinformasjonDto>
