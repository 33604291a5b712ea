import type { Dato } from '../tid/dato.ts'
import type { Periode } from '../utbetaling/utbetaling.ts'
import type { Aktivitet } from './aktivitet.ts'

/** What the source's code claims, before the dates have been heard. `null`: it has no code. */
export type Deltakelsesgrunnlag =
  | 'soekt'
  | 'venteliste'
  | 'tilbud'
  | 'takketJa'
  | 'gjennomfoeres'
  | 'fullfoert'
  | 'avbrutt'
  | 'ikkeMoett'
  | 'ikkeAktuell'
  | 'avslag'
  | 'feilregistrert'
  | 'ukjent'

const isBefore = (a: Dato | null, b: Dato) => a !== null && a < b
const isAfter = (a: Dato | null, b: Dato) => a !== null && a > b

/**
 * What code and dates say together on `today`: codes are set once and left to age. What is being carried out has not
 * begun before its first day and is over after its last; what was applied for and never decided is past with its
 * period; what was completed or broken off before it began never took place.
 */
export function toDeltakelse(
  grunnlag: Deltakelsesgrunnlag | null,
  { fom, tom }: Periode,
  today: Dato,
): Aktivitet['deltakelse'] {
  switch (grunnlag) {
    case 'gjennomfoeres':
      return fromDates({ fom, tom }, today)
    case 'takketJa':
      return isBefore(tom, today) ? 'harSluttet' : 'skalStarte'
    case 'soekt':
    case 'venteliste':
    case 'tilbud':
      return isBefore(tom, today) ? 'ikkeAktuell' : grunnlag
    case 'fullfoert':
    case 'avbrutt':
      return isAfter(fom, today) ? 'ikkeAktuell' : grunnlag
    case 'ikkeMoett':
    case 'ikkeAktuell':
    case 'avslag':
    case 'feilregistrert':
    case 'ukjent':
      return grunnlag
    case null:
      return fom === null && tom === null ? 'ukjent' : fromDates({ fom, tom }, today)
  }
}

function fromDates({ fom, tom }: Periode, today: Dato): Aktivitet['deltakelse'] {
  if (isBefore(tom, today)) return 'harSluttet'
  return isAfter(fom, today) ? 'skalStarte' : 'deltar'
}
