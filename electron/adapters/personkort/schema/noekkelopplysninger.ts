import { z } from 'zod'
import { beloep, dato, flag, given, id, list, text } from '#electron/adapters/reading/fields.ts'

/** Samlet's own exchange format: nothing public exists for the key municipal facts in Personkort. */
export const noekkelopplysningerDto = z.object({
  kommune: given(z.object({ nummer: text, navn: text })),
  deler: given(
    z.object({
      vedtak: flag,
      vedtakFoerUtbetaling: flag,
      utbetalinger: flag,
      vilkaar: flag,
      dokumenter: flag,
    }),
  ),
  vedtak: list(z.object({ id, tittel: text, utfall: text, dato })),
  utbetalinger: list(z.object({ id, tekst: text, beloep, dato, status: text })),
  vilkaar: list(z.object({ id, tittel: text, frist: dato })),
  dokumenter: list(z.object({ id, tittel: text, mottatt: dato })),
})
export type NoekkelopplysningerDto = z.output<typeof noekkelopplysningerDto>
