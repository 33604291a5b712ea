import { z } from 'zod'
import { beloep, list } from '#electron/adapters/reading/fields.ts'
import { anyDay, grad, person, word } from './fields.ts'

export const utbetaltPeriodeDto = z.object({
  personidentifikator: person,
  organisasjonsnummer: word,
  fom: anyDay,
  tom: anyDay,
  grad,
  dagsats: beloep,
  tags: list(z.string()),
})
export type UtbetaltPeriodeDto = z.output<typeof utbetaltPeriodeDto>
export const sykepengerDto = z.object({ utbetaltePerioder: z.array(utbetaltPeriodeDto.nullable()) })
