import { addDays, type Dato, daysBetween } from '#shared/domain/tid/dato.ts'
import { monthly, type Pen, sak, soeknad, vedtak, vilkaar } from './build.ts'
import type { SoeknadPlan } from './plan.ts'

/** 2.041 G of 136 549 kr a year, two thirds under 25, in twelve parts. */
const KVP_MONTHLY = 23_224.75
const KVP_MONTHLY_YOUNG = 15_483.17

/** Kvalifiseringsprogrammet: municipal, with a monthly stønad on the municipality's own day. */
export function kvpSoeknad(pen: Pen, start: Dato, alder: number): SoeknadPlan {
  const soekt = addDays(start, -28)
  const kvp = sak(pen, 'Kvalifiseringsprogram', addDays(soekt, 2), {
    vedtak: [vedtak(pen, addDays(start, -7))],
  })
  const months = Math.floor(Math.max(0, daysBetween(start, pen.world.today)) / 31)
  const stoenad = monthly(pen, {
    sak: kvp.referanse,
    beskrivelse: 'kvalifiseringsstønad',
    beloep: alder < 25 ? KVP_MONTHLY_YOUNG : KVP_MONTHLY,
    day: 27,
    from: -Math.min(months, 6),
    to: 1,
  })
  return soeknad(pen, soekt, {
    digital: false,
    status: 'FERDIGBEHANDLET',
    behandlesFra: addDays(soekt, 2),
    ferdig: addDays(start, -7),
    saker: [kvp],
    utbetalinger: stoenad,
    vilkaar: [
      vilkaar(pen, {
        tittel: 'Delta i programmet på full tid',
        beskrivelse: 'Du skal delta 37,5 timer i uken og melde fra om fravær samme dag.',
        sak: kvp.referanse,
        dato: addDays(start, -7),
      }),
    ],
  })
}
