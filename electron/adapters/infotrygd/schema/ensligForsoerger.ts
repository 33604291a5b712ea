import { z } from 'zod'
import { beloep, list } from '#electron/adapters/reading/fields.ts'
import { anyDay, person, resultat, word } from './fields.ts'

export const ensligPeriodeDto = z.object({
  personIdent: person,
  stønadId: word,
  vedtakId: word,
  stønadFom: anyDay,
  stønadTom: anyDay,
  opphørsdato: anyDay,
  månedsbeløp: beloep,
  engangsbeløp: beloep,
  inntektsreduksjon: beloep,
  samordningsfradrag: beloep,
  vedtakKodeResultat: resultat,
  vedtakstidspunkt: anyDay,
  kode: word,
})
export type EnsligPeriodeDto = z.output<typeof ensligPeriodeDto>

export const stoenadstyper = ['overgangsstønad', 'barnetilsyn', 'skolepenger'] as const
export type Stoenadstype = (typeof stoenadstyper)[number]

export const ensligPerioderDto = z
  .object({
    overgangsstønad: list(ensligPeriodeDto),
    barnetilsyn: list(ensligPeriodeDto),
    skolepenger: list(ensligPeriodeDto),
  })
  .refine((dto) => stoenadstyper.some((type) => dto[type] !== null), {
    message: 'overgangsstønad, barnetilsyn or skolepenger',
  })

export const ensligSakDto = z.object({
  personIdent: person,
  id: word,
  saksnr: word,
  saksblokk: word,
  stønadType: word,
  resultat,
  registrertDato: anyDay,
  mottattDato: anyDay,
  vedtaksdato: anyDay,
  iverksattdato: anyDay,
})
export type EnsligSakDto = z.output<typeof ensligSakDto>
export const ensligSakerDto = z.object({ saker: z.array(ensligSakDto.nullable()) })
