import { addDays } from '#shared/domain/tid/dato.ts'
import { osloInstant, type TaskPlan, toBeskrivelse } from './life/task.ts'
import type { History, Task } from './store.ts'

/** OppgaveJson: what is not there is left out. */
export function toTask(
  plan: TaskPlan,
  { id, aktoerId, ident }: { id: number; aktoerId: string; ident: string },
): Task {
  const newest = plan.log[0]
  const { tema, temagruppe, oppgavetype, behandlingstema, behandlingstype, saksreferanse, journalpostId } =
    plan
  return withoutUndefined({
    id,
    tildeltEnhetsnr: plan.enhet,
    opprettetAvEnhetsnr: plan.opprettetAvEnhet,
    endretAvEnhetsnr: newest?.enhet,
    journalpostId,
    saksreferanse,
    aktoerId,
    identer: [
      { ident: aktoerId, gruppe: 'AKTOERID' },
      { ident, gruppe: 'FOLKEREGISTERIDENT' },
    ],
    tilordnetRessurs: plan.tilordnet,
    beskrivelse: toBeskrivelse(plan) || undefined,
    temagruppe,
    tema,
    behandlingstema,
    oppgavetype,
    behandlingstype,
    versjon: toHistory(plan, id).length,
    opprettetAv: plan.opprettetAv,
    endretAv: newest?.ident,
    prioritet: plan.prioritet ?? 'NORM',
    status: plan.status ?? 'OPPRETTET',
    fristFerdigstillelse: plan.frist ?? undefined,
    aktivDato: plan.opprettet,
    opprettetTidspunkt: osloInstant(plan.opprettet, 125),
    ferdigstiltTidspunkt: plan.lukket && osloInstant(plan.lukket, 300),
    endretTidspunkt: newest && osloInstant(newest.dato, 240),
    ...plan.wild,
  })
}

export const withoutUndefined = (task: Record<string, unknown>): Task =>
  Object.fromEntries(Object.entries(task).filter(([, value]) => value !== undefined))

/** HendelseJson, oldest first: made, taken, closed. */
export function toHistory(plan: TaskPlan, id: number): History {
  const { tema, oppgavetype, enhet, tilordnet, lukket, opprettet, log } = plan
  const common = { tildeltEnhetsnr: enhet, tema, oppgavetype }
  const made = { utfortAv: plan.opprettetAv, status: 'OPPRETTET', tidspunkt: osloInstant(opprettet, 125) }
  const taken = {
    utfortAv: tilordnet,
    tilordnetRessurs: tilordnet,
    status: 'AAPNET',
    tidspunkt: osloInstant(opprettet, 180),
  }
  const done = lukket && {
    utfortAv: log[0]?.ident ?? tilordnet,
    tilordnetRessurs: tilordnet,
    status: 'FERDIGSTILT',
    tidspunkt: osloInstant(lukket < opprettet ? addDays(opprettet, 1) : lukket, 300),
  }
  const events = [made, ...(tilordnet ? [taken] : []), ...(done ? [done] : [])]
  return events.map((event, i) => withoutUndefined({ id: id * 10 + i, ...common, ...event }))
}
