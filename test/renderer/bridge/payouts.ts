import type { Linje } from '#shared/domain/kilde/linje.ts'
import { addMonths, toDato } from '#shared/domain/tid/dato.ts'
import { fromKroner } from '#shared/domain/utbetaling/beloep.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { from } from './answers.ts'

type Extra = Partial<Utbetaling> & { annen?: string }

export function payout(
  id: string,
  linje: Linje,
  ytelse: string,
  kroner: number,
  dato: string | null,
  status: Utbetaling['status'],
  { annen, ...extra }: Extra = {},
): Utbetaling {
  return {
    opphav: from(linje === 'stat' ? 'personkort' : 'oskar', linje, 'utbetaling', id),
    id,
    ytelse,
    periode: { fom: null, tom: null },
    brutto: null,
    trekk: null,
    skatt: null,
    netto: fromKroner(kroner),
    sum: 'ikkeOppgitt',
    mottaker: { type: annen === undefined ? 'bruker' : 'annen', navn: annen ?? null },
    kontonummer: null,
    metode: null,
    status,
    kildestatus: status.toUpperCase(),
    dato: dato === null ? null : toDato(dato),
    datotype: dato === null ? null : 'utbetalingsdato',
    melding: null,
    ...extra,
  }
}

const months = [0, 1, 2, 3, 4, 5, 6, 7]

/** Eight months of AAP and barnetrygd, one that does not add up, and one to come. */
export const statePayouts: Utbetaling[] = [
  payout('aap-next', 'stat', 'Arbeidsavklaringspenger', 9112, '2026-11-24', 'planlagt'),
  ...months.map((back) => {
    const paid = addMonths(toDato('2026-11-10'), -back)
    return payout(`aap-${back}`, 'stat', 'Arbeidsavklaringspenger', 9112, paid, 'utbetalt', {
      periode: { fom: addMonths(toDato('2026-10-26'), -back), tom: addMonths(toDato('2026-11-08'), -back) },
      brutto: fromKroner(11_390),
      skatt: fromKroner(-2278),
      trekk: fromKroner(0),
      sum: 'stemmer',
      metode: 'Norsk konto',
    })
  }),
  ...months.map((back) =>
    payout(`bt-${back}`, 'stat', 'Barnetrygd', 1968, addMonths(toDato('2026-10-30'), -back), 'utbetalt', {
      ...(back === 1
        ? { sum: 'stemmerIkke' as const, brutto: fromKroner(1968), trekk: fromKroner(-100) }
        : {}),
    }),
  ),
]
