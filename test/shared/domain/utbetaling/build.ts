import type { Opphav } from '#shared/domain/kilde/opphav.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { fromKroner } from '#shared/domain/utbetaling/beloep.ts'
import type { Utbetalingsrad } from '#shared/domain/utbetaling/sources.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'

export const opphav = (change: Partial<Opphav> = {}): Opphav => ({
  kilde: 'oskar',
  linje: 'kommune',
  hentet: toTidspunkt('2026-11-19T08:14:00Z'),
  ref: null,
  element: 'utbetaling',
  ...change,
})

type Short = Partial<Omit<Utbetaling, 'dato' | 'netto'>> & { dato?: string | null; kroner?: number | null }

let count = 0
/** A payout of 1000 kr to the bruker, planned for 2026-11-20, unless told otherwise. */
export function utbetaling({ dato = '2026-11-20', kroner = 1000, ...change }: Short = {}): Utbetaling {
  count += 1
  return {
    opphav: opphav(),
    id: `u${count}`,
    ytelse: 'Livsopphold',
    periode: { fom: null, tom: null },
    brutto: null,
    trekk: null,
    skatt: null,
    netto: kroner === null ? null : fromKroner(kroner),
    sum: 'ikkeOppgitt',
    mottaker: { type: 'bruker', navn: null },
    kontonummer: null,
    metode: null,
    status: 'planlagt',
    kildestatus: 'PLANLAGT_UTBETALING',
    dato: dato === null ? null : toDato(dato),
    datotype: dato === null ? null : 'utbetalingsdato',
    melding: null,
    ...change,
  }
}

export const rad = (change: Short = {}): Utbetalingsrad => ({
  utbetaling: utbetaling(change),
  alsoFrom: [],
  maybeAlsoFrom: [],
})
