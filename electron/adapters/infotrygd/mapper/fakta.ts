import { toKode } from '#shared/domain/kodeverk/kode.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { formatBeloep, type Oere } from '#shared/domain/utbetaling/beloep.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { feltnavn } from '../codes.data.ts'
import type { Piece } from '../periods/joinPieces.ts'

export type Faktum = Vedtak['fakta'][number]

/** "01.05.2026" */
const toText = (dato: Dato) => dato.split('-').reverse().join('.')
export const toKronerText = (oere: Oere) => `${formatBeloep(oere)} kr`

export const toFaktum = (felt: string, verdi: string): Faktum => ({ felt: toKode(feltnavn, felt), verdi })
export const toDatofaktum = (felt: string, dato: Dato): Faktum => toFaktum(felt, toText(dato))

/** A fact where there is one. */
export const listFaktum = (felt: string, verdi: string | null): Faktum[] =>
  verdi === null ? [] : [toFaktum(felt, verdi)]
export const listDatofaktum = (felt: string, dato: Dato | null): Faktum[] =>
  dato === null ? [] : [toDatofaktum(felt, dato)]
/** Nothing taken away is nothing to tell. */
export const listBeloepsfaktum = (felt: string, oere: Oere | null): Faktum[] =>
  oere === null || oere === 0 ? [] : [toFaktum(felt, toKronerText(oere))]

/** The periods of one decision, numbered, where there is more than one to tell of. */
export function listPeriodefakta<T>(pieces: readonly Piece<T>[], tell: (value: T) => string): Faktum[] {
  if (pieces.length < 2) return []
  return pieces.map(({ fom, tom, value }, i) => {
    const days = `${toText(fom)}–${tom === null ? '' : toText(tom)}`
    const nr = i + 1
    return {
      felt: { kode: `periode${nr}`, navn: { nb: `Periode ${nr}`, nn: `Periode ${nr}` } },
      verdi: [days, tell(value)].filter(Boolean).join(': '),
    }
  })
}
