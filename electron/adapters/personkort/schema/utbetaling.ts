import { z } from 'zod'
import { beloep, dato, given, list, text } from '#electron/adapters/reading/fields.ts'

export const periodeDto = z.object({ fom: dato, tom: dato })
export const aktoerDto = z.object({ aktoertype: text, ident: text, navn: text })

export const ytelseDto = z.object({
  ytelsestype: text,
  ytelsesperiode: given(periodeDto),
  ytelseskomponentListe: list(z.object({ ytelseskomponenttype: text, ytelseskomponentbeloep: beloep })),
  ytelseskomponentersum: beloep,
  trekkListe: list(z.object({ trekkbeloep: beloep })),
  trekksum: beloep,
  skattListe: list(z.object({ skattebeloep: beloep })),
  skattsum: beloep,
  ytelseNettobeloep: beloep,
  bilagsnummer: text,
  rettighetshaver: given(aktoerDto),
})
export const utbetalingDto = z.object({
  posteringsdato: dato,
  forfallsdato: dato,
  utbetalingsdato: dato,
  utbetaltTil: given(aktoerDto),
  utbetaltTilKonto: given(z.object({ kontonummer: text })),
  utbetalingNettobeloep: beloep,
  utbetalingsmelding: text,
  utbetalingsmetode: text,
  utbetalingsstatus: text,
  ytelseListe: list(ytelseDto),
})
export type YtelseDto = z.output<typeof ytelseDto>
export type UtbetalingDto = z.output<typeof utbetalingDto>
export type AktoerDto = z.output<typeof aktoerDto>
