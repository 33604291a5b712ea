import { z } from 'zod'
import { given, id, list, text } from '#electron/adapters/reading/fields.ts'
import { beloep, dato, kode, tall, who } from './fields.ts'

/** Facts are text: "284.5", "08-11-2026". */
const faktumDto = z.object({
  kode: text,
  navn: text,
  verdi: given(z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim())),
})

/**
 * One decision or period of any of the three benefits. The days are read by hand: that a day is there and cannot be
 * read means something else than that it is not there.
 */
export const vedtakDto = z.object({
  ...who,
  vedtakId: id,
  lopenrvedtak: tall,
  statusKode: kode,
  vedtaktypeKode: kode,
  aktivitetsfaseKode: kode,
  rettighetKode: kode,
  fraOgMed: z.unknown().optional(),
  fraOgMedDato: z.unknown().optional(),
  fraDato: z.unknown().optional(),
  tilDato: z.unknown().optional(),
  tilOgMed: z.unknown().optional(),
  tilOgMedDato: z.unknown().optional(),
  utfallkode: kode,
  vedtakDato: dato,
  dagsats: beloep,
  antallDagerIgjen: tall,
  antallUkerIgjen: tall,
  antallDagerIgjenUnntak: tall,
  fakta: list(faktumDto),
})
export type VedtakDto = z.output<typeof vedtakDto>

export const beregningDto = z.object({
  meldekortFraDato: dato,
  meldekortTilDato: dato,
  innvilgetSats: beloep,
  belop: beloep,
  antallDagerGjenstående: tall,
  antallDagerGjenstaaende: tall,
})
export type BeregningDto = z.output<typeof beregningDto>

/** The answer as an object round its lists; a bare list of decisions is read too. */
export const vedtakslisteDto = z.object({
  ...who,
  vedtak: list(vedtakDto),
  perioder: list(vedtakDto),
  vedtaksperioder: list(vedtakDto),
  beregninger: list(beregningDto),
})
