import type { Linje } from '../kilde/linje.ts'
import { type Dataklasse, type Handling, matrise } from './matrise.ts'
import type { Ansatt } from './rolle.ts'

/** Facts about this employee and this bruker that a cell's reservation asks for. Unknown is `false`. */
export type Forhold = {
  /** Assigned to the bruker on the municipal line, today. */
  egenSak: boolean
  /** The line the asked datum belongs to. */
  linje: Linje
}
export type Avgjoerelse =
  | { allow: true }
  | { allow: false; because: 'rolle' | 'egenLinje' | 'egenSak' | 'forbehold' }

/**
 * May this employee do this with this class of data? Default is no: an unknown combination is a deny.
 * Reservations that need the access service (enquiry, payment task, delegation) are denied until it is asked.
 */
export function decide(
  ansatt: Ansatt,
  klasse: Dataklasse,
  handling: Handling,
  forhold: Forhold,
): Avgjoerelse {
  const celle = matrise[klasse][ansatt.rolle]
  if (!celle.handlinger.includes(handling)) return { allow: false, because: 'rolle' }
  const { forbehold } = celle
  if (forbehold === undefined) return { allow: true }
  switch (forbehold) {
    case 'oppgavebehov':
      return { allow: true }
    case 'egenLinje':
      return ansatt.linje === forhold.linje ? { allow: true } : { allow: false, because: 'egenLinje' }
    case 'egenSak':
      return forhold.egenSak ? { allow: true } : { allow: false, because: 'egenSak' }
    case 'henvendelse':
    case 'betalingsoppgave':
    case 'delegasjon':
      return { allow: false, because: 'forbehold' }
  }
}

/** Whether the cell can only be decided when the bruker's assignments are known. */
export function needsAssignment(ansatt: Ansatt, klasse: Dataklasse): boolean {
  return matrise[klasse][ansatt.rolle].forbehold === 'egenSak'
}
