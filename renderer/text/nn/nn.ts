import type { Catalogue } from '../nb/nb.ts'
import { app, feil, snarveier } from './app.ts'
import { bruker, familie, panel, varsel } from './bruker.ts'
import { endring } from './endring.ts'
import { del, kilde, opphav, problem, tilstand } from './kilde.ts'
import { fullmakt, kontakt, kontor } from './kontakt.ts'
import { oppfoelging } from './oppfoelging.ts'
import { oppgave } from './oppgave.ts'
import { linje, rolle, rolleforklaring, session } from './session.ts'
import { soek } from './soek.ts'
import { tid } from './tid.ts'
import { utbetaling } from './utbetaling.ts'
import { krav, vedtak } from './vedtak.ts'
import { ytelse } from './ytelse.ts'

/** Nynorsk, complete: the compiler refuses a missing key. */
export const nn: Catalogue = {
  app,
  feil,
  snarveier,
  session,
  rolle,
  rolleforklaring,
  linje,
  soek,
  tid,
  kilde,
  tilstand,
  del,
  problem,
  opphav,
  bruker,
  varsel,
  panel,
  familie,
  utbetaling,
  vedtak,
  ytelse,
  oppfoelging,
  endring,
  oppgave,
  krav,
  kontakt,
  fullmakt,
  kontor,
}
