import { effectiveDato, type Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import type { Utbetalingshendelse } from '../hendelse.ts'
import { DEFAULT_UTBETALINGSSTATUS } from '../schema/koder.ts'
import { oekonomiskSosialhjelp } from '../ytelsenavn.ts'

/** Null: withdrawn. Each event says the whole payout anew. */
export function toUtbetaling(hendelse: Utbetalingshendelse, id: string): Utbetaling | null {
  const { opphav, status, beloep, beskrivelse, periode, metode } = hendelse
  if (status?.verdi === 'annullert') return null
  const isBruker = hendelse.annenMottaker === false
  return {
    opphav,
    id,
    ytelse: beskrivelse ?? oekonomiskSosialhjelp,
    periode,
    brutto: beloep,
    trekk: null,
    skatt: null,
    netto: beloep,
    sum: 'ikkeOppgitt',
    mottaker: { type: isBruker ? 'bruker' : 'annen', navn: toNavn(hendelse.mottaker) },
    // Only the bruker's own account is shown; where the source does not say, it may be somebody else's.
    kontonummer: isBruker ? toKontonummer(hendelse.kontonummer) : null,
    metode,
    status: status?.verdi ?? 'planlagt',
    kildestatus: status?.kode ?? DEFAULT_UTBETALINGSSTATUS,
    ...effectiveDato(hendelse),
    melding: null,
  }
}

/** The source puts a name, an organisation number or an fnr here. The last never travels on as a name. */
function toNavn(mottaker: string | null): string | null {
  return mottaker !== null && !/\d{11}/.test(mottaker.replace(/[\s.-]/g, '')) ? mottaker : null
}

function toKontonummer(text: string | null): string | null {
  const digits = text?.replace(/[\s.]/g, '') ?? ''
  return /^\d{11}$/.test(digits) ? digits : null
}
