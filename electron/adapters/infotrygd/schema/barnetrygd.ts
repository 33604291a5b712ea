import { z } from 'zod'
import { beloep, list } from '#electron/adapters/reading/fields.ts'
import { anyDay, anyMonth, invertedMonth, monthYear, person, word } from './fields.ts'

export const stoenadDto = z.object({
  stonadId: word,
  id: word,
  personKey: person,
  fnr: person,
  status: word,
  tekstkode: word,
  /** A larger number on the wire is an older month. */
  virkningFom: invertedMonth,
  iverksattFom: invertedMonth,
  /** The first month without the benefit; "000000" = running. */
  opphørtFom: monthYear,
  /** The children's numbers are not read: only how many there are is told. */
  barn: list(z.object({ barnetrygdTom: anyMonth })),
  delytelse: list(z.object({ fom: anyDay, tom: anyDay, beløp: beloep })),
})
export type StoenadDto = z.output<typeof stoenadDto>
export const barnetrygdDto = z.object({ bruker: z.array(stoenadDto.nullable()) })
