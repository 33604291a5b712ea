import type { Dato } from '#shared/domain/tid/dato.ts'
import { enheter } from '../../population/places.ts'
import { ansatte } from '../../population/staff/ansatte.ts'
import type { Entry } from './task.ts'

export type Writer = { navn: string; ident: string; enhet: string }

const office = enheter.oestbyen.nummer
const employee = ({ navn, navIdent }: { navn: string; navIdent: string }): Writer => ({
  navn,
  ident: navIdent,
  enhet: office,
})

/** Who writes in the logs. 4100 is the contact centre; all names are invented. */
export const writers = {
  vigdis: employee(ansatte.statligVeileder),
  froeydis: employee(ansatte.statligVeilederFortrolig),
  torgeir: employee(ansatte.teamkoordinatorStat),
  kolbjoern: employee(ansatte.kommunalSaksbehandler),
  nanna: { navn: 'Nanna Kontaktprøve', ident: 'Z990201', enhet: '4100' },
  odd: { navn: 'Odd-Arne (vikar) Sentraltest', ident: 'Z990202', enhet: '4100' },
  berit: { navn: 'Berit Øvelsrud', ident: 'Z990100', enhet: office },
  system: { navn: 'srvtest', ident: 'srvtest', enhet: '9999' },
} as const satisfies Record<string, Writer>

export const by = (writer: Writer, dato: Dato, klokke: string, tekst: string): Entry => ({
  ...writer,
  dato,
  klokke,
  tekst,
})
