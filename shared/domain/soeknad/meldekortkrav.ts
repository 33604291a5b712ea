import { listMeldekortToSend, type Meldekort } from '../oppfoelging/meldekort.ts'
import type { Dato } from '../tid/dato.ts'
import type { Krav } from './krav.ts'

/** Meldekort still to be sent, as something asked of the bruker like all else: until it is sent, the money waits. */
export function listMeldekortkrav(meldekort: readonly Meldekort[], today: Dato): Krav[] {
  return listMeldekortToSend(meldekort, today).map(({ meldekort: each, frist }) => ({
    type: 'meldekort',
    opphav: each.opphav,
    key: `meldekort:${each.id}`,
    tittel: null,
    beskrivelse: null,
    periode: { fom: each.fom, tom: each.tom },
    frist,
    status: 'gjelder',
    holds: [],
    unknownHolds: 0,
  }))
}
