import type { Oppgaveeier, Oppgaveliste, Oppgaverad } from '#shared/contract/oppgave.ts'
import type { Session } from '#shared/contract/session.ts'
import { maskIdent } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
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
    const isStillHere = () => access.sessions.find() === session
    const { rader, problems } = await pickVisible(
      sorted,
      (treff) => toRad({ access, katalog }, session, treff),
      isStillHere,
    )
    // Whoever signed in meanwhile did not ask.
    if (!isStillHere()) return fail({ kind: 'cancelled' })
    const value = { rader: rader.slice(0, SHOWN), hasMore: rader.length > SHOWN }
    const told = withoutHidden(svar.problems, svar.value, value.rader)
    return ok({ ...svar, value, problems: [...told, ...problems] })
  }
}

/** A problem in a task that is not shown would tell that there is one. */
function withoutHidden(
  problems: readonly Problem[],
  all: readonly Oppgavetreff[],
  rader: readonly Oppgaverad[],
): Problem[] {
  const hidden = new Set(all.map(({ oppgave }) => `oppgaver[id=${oppgave.id}]`))
  for (const { oppgave } of rader) hidden.delete(`oppgaver[id=${oppgave.id}]`)
  return problems.filter(({ path }) => !hidden.has(path.slice(0, path.indexOf(']') + 1)))
}

type Visible = { rader: Oppgaverad[]; problems: Problem[] }
const none: Visible = { rader: [], problems: [] }
/** Left out for want of an answer, which is not the same as nothing: said once, however many. */
const notTold = (problem: Problem): Visible => ({ rader: [], problems: [problem] })
const unnamed: Problem = {
  path: 'oppgaver.identer',
  code: 'missing',
  expected: 'whom each task is about; those that do not say are not shown',
}
const undecided: Problem = {
  path: 'oppgaver.personvern',
  code: 'notAnswered',
  expected: 'whether each person may be shown; those not known are left out',
}

/**
 * The first ones that may be seen, and one more to know whether there are; no more people are asked about than that,
 * and no more when the register answers for none of so many.
 */
async function pickVisible(
  treff: readonly Oppgavetreff[],
  toVisible: (treff: Oppgavetreff) => Promise<Visible>,
  isWanted: () => boolean,
): Promise<Visible> {
  const rader: Oppgaverad[] = []
  const problems = new Set<Problem>()
  for (let at = 0; at < treff.length && rader.length <= SHOWN && isWanted(); at += AT_A_TIME) {
    const next = await Promise.all(treff.slice(at, at + AT_A_TIME).map(toVisible))
    for (const each of next) {
      rader.push(...each.rader)
      for (const problem of each.problems) problems.add(problem)
    }
    if (next.every((each) => each.problems.includes(undecided))) break
  }
  return { rader, problems: [...problems] }
}

/** None when the person may not be seen, or is not known well enough to tell. */
async function toRad(
  { access, katalog }: Pick<OppgavelisteServices, 'access' | 'katalog'>,
  session: Session,
  { oppgave, bruker }: Oppgavetreff,
): Promise<Visible> {
  if (bruker === null) return { ...none, rader: [{ oppgave, bruker: null }] }
  const { ident } = bruker
  if (ident === null) return notTold(unnamed)
  const decision = await access.persons.decide(session.ansatt, ident)
  if (decision.kind === 'unknown') return notTold(undecided)
  if (decision.kind !== 'allow' || access.sessions.find() !== session) return none
  const brukerId = access.register.toBrukerId(ident)
  const who = { brukerId, navn: katalog.findNavn(ident), maskertIdent: maskIdent(ident) }
  return { ...none, rader: [{ oppgave, bruker: who }] }
}
