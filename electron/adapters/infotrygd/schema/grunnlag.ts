import { z } from 'zod'
import { beloep, flag, given, list } from '#electron/adapters/reading/fields.ts'
import { anyDay, grad, kode, word } from './fields.ts'

const periodeDto = z.object({ fom: anyDay, tom: anyDay })
export const grunnlagDto = z.object({
  tema: kode,
  behandlingstema: kode,
  status: kode,
  identdato: anyDay,
  periode: given(periodeDto),
  iverksatt: anyDay,
  /** The first day without the benefit. */
  opphoerFom: anyDay,
  vedtak: list(
    z.object({
      utbetalingsgrad: grad,
      periode: given(periodeDto),
      arbeidsgiverOrgnr: word,
      erRefusjon: flag,
      dagsats: beloep,
    }),
  ),
})
export type GrunnlagDto = z.output<typeof grunnlagDto>
export const grunnlagslisteDto = z.array(grunnlagDto.nullable())
