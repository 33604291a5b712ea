import type { Oppgaveeier, Oppgaveliste, Oppgaverad } from '#shared/contract/oppgave.ts'
import type { Session } from '#shared/contract/session.ts'
import { maskIdent } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { byFrist } from '#shared/domain/oppgave/arrangeOppgaver.ts'
import { decide } from '#shared/domain/tilgang/avgjoerelse.ts'
import type { Dataklasse, Handling } from '#shared/domain/tilgang/matrise.ts'
import type { OppgavePort, Oppgavetreff } from '#shared/ports/oppgavePort.ts'
import { fail, ok, type Result } from '#shared/result/result.ts'
import type { AccessParts } from '../access/readGuard.ts'
import type { Brukerkatalog } from './brukerkatalog.ts'

/** As many as one works through before the list is fetched again. */
const SHOWN = 100
/** How long the list waits for the office's directory, which has the names. */
const NAMES_MS = 3000
/** People asked the register about at a time. */
const AT_A_TIME = 20

export type OppgavelisteServices = {
  access: AccessParts
  katalog: Brukerkatalog
  sources: { gosys: OppgavePort }
}
type Touches = { dataklasse: Dataklasse; handling: Handling; linje: Linje }

/** Open tasks, the one that falls due first on top. A task about somebody the employee may not see is not in it. */
export function listOppgaver({ access, katalog, sources }: OppgavelisteServices, touches: Touches) {
  const { linje, dataklasse, handling } = touches
  const fetchAll = (session: Session, eier: Oppgaveeier) =>
    eier === 'mine'
      ? sources.gosys.listForAnsatt(session.ansatt.navIdent, linje)
      : sources.gosys.listForEnhet(session.ansatt.enhet.nummer, linje)
  return async ({ eier }: { eier: Oppgaveeier }): Promise<Result<Kildesvar<Oppgaveliste>>> => {
    const session = access.sessions.find()
    if (!session) return fail({ kind: 'forbidden', reason: 'noSession' })
    const role = decide(session.ansatt, dataklasse, handling, { linje, egenSak: false })
    if (!role.allow) return ok({ state: 'begrenset', kilde: 'gosys' })
    const svar = await fetchAll(session, eier)
    if (svar.state !== 'ok') return ok(svar)
    await katalog.settle(NAMES_MS)
    const sorted = [...svar.value].sort((a, b) => byFrist(a.oppgave, b.oppgave))
    const rader = await pickVisible(sorted, (treff) => toRad({ access, katalog }, session, treff))
    // Whoever signed in meanwhile did not ask.
    if (access.sessions.find() !== session) return fail({ kind: 'cancelled' })
    return ok({ ...svar, value: { rader: rader.slice(0, SHOWN), hasMore: rader.length > SHOWN } })
  }
}

/** The first ones that may be seen, and one more to know whether there are; no more people are asked about than that. */
async function pickVisible(
  treff: readonly Oppgavetreff[],
  toVisible: (treff: Oppgavetreff) => Promise<Oppgaverad[]>,
): Promise<Oppgaverad[]> {
  const rader: Oppgaverad[] = []
  for (let at = 0; at < treff.length && rader.length <= SHOWN; at += AT_A_TIME) {
    const next = await Promise.all(treff.slice(at, at + AT_A_TIME).map(toVisible))
    rader.push(...next.flat())
  }
  return rader
}

/** None when the person may not be seen, or is not known well enough to tell. */
async function toRad(
  { access, katalog }: Pick<OppgavelisteServices, 'access' | 'katalog'>,
  session: Session,
  { oppgave, bruker }: Oppgavetreff,
): Promise<Oppgaverad[]> {
  if (bruker === null) return [{ oppgave, bruker: null }]
  const { ident } = bruker
  if (ident === null) return []
  const decision = await access.persons.decide(session.ansatt, ident)
  if (decision.kind !== 'allow') return []
  const brukerId = access.register.toBrukerId(ident)
  return [{ oppgave, bruker: { brukerId, navn: katalog.findNavn(ident), maskertIdent: maskIdent(ident) } }]
}
