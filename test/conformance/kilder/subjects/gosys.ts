import { page, task } from '#test/electron/adapters/gosys/samples.ts'
import { lengthAt, range, times } from '../rows.ts'
import type { Asked } from '../scriptedServer.ts'
import type { Call, Subject } from '../subject.ts'
import { BO } from '../who.ts'
import { hentIdenter } from './pdl.ts'

const kilde = 'gosys'
const OPPGAVER = '/api/v1/oppgaver'
const noHits = { 'an empty list': page(), 'a nought': { antallTreffTotalt: 0 } }
const open: Call = { kilde, route: `${OPPGAVER}?statuskategori=AAPEN`, answer: page(task()), none: noHits }
const closed: Call = { kilde, route: `${OPPGAVER}?statuskategori=AVSLUTTET`, answer: page(), none: noHits }
const unknown = { [open.route]: page(task({ oppgavetype: 'NY_KODE_9' })) }

const tasks = range((i) => task({ id: 300_100_000 + i }))
/** As many as asked for, from where it was asked. */
const pageOfMany = ({ url }: Asked) => {
  const offset = Number(url.searchParams.get('offset'))
  const limit = Number(url.searchParams.get('limit'))
  return { antallTreffTotalt: times, oppgaver: tasks.slice(offset, offset + limit) }
}
const manyRows = { tasks: { answers: { [open.route]: pageOfMany }, count: times, countOf: lengthAt() } }

const others = task({
  aktoerId: '9990000000024',
  identer: [{ ident: BO, gruppe: 'FOLKEREGISTERIDENT' }],
})
const listForBruker: Subject = {
  kilde,
  capability: 'OppgavePort.listForBruker',
  ask: ({ gosys }, { ident }) => gosys.listForBruker(ident, 'stat'),
  before: [hentIdenter],
  calls: [open],
  after: [closed],
  unknownCode: unknown,
  wrongPerson: { [open.route]: page(others) },
  manyRows,
}
const listForAnsatt: Subject = {
  kilde,
  capability: 'OppgavePort.listForAnsatt',
  ask: ({ gosys }, { navIdent }) => gosys.listForAnsatt(navIdent, 'stat'),
  calls: [open],
  unknownCode: unknown,
  wrongPerson: { notHere: 'it is asked for an employee, whose tasks are about anybody' },
  manyRows,
}
const listForEnhet: Subject = {
  kilde,
  capability: 'OppgavePort.listForEnhet',
  ask: ({ gosys }, { enhet }) => gosys.listForEnhet(enhet, 'stat'),
  calls: [open],
  unknownCode: unknown,
  wrongPerson: { notHere: 'it is asked for a unit, whose tasks are about anybody' },
  manyRows,
}

const one: Call = { kilde, route: `${OPPGAVER}/{id}`, answer: task() }
const getOppgave: Subject = {
  kilde,
  capability: 'OppgavePort.getOppgave',
  ask: ({ gosys }, { oppgaveId }) => gosys.getOppgave(oppgaveId),
  calls: [one],
  unknownCode: { [one.route]: task({ oppgavetype: 'NY_KODE_9' }) },
  wrongPerson: { [one.route]: task({ id: 300_000_002 }) },
  manyRows: { notHere: 'it is one task' },
  exceptions: {
    'wrong person': {
      state: 'utilgjengelig',
      reason: 'unexpectedAnswer',
      because: 'it is asked for a task and not for a person: another task is no answer',
    },
  },
}

const hendelse = { tidspunkt: '2026-11-20T10:05:00Z', utfortAv: 'Z990001', status: 'AAPNET', tema: 'AAP' }
const history: Call = {
  kilde,
  route: `${OPPGAVER}/{id}/hendelser`,
  answer: { hendelser: [hendelse] },
  none: { 'an empty list': [], 'an empty list inside': { hendelser: [] } },
}
const listHendelser: Subject = {
  kilde,
  capability: 'OppgavePort.listHendelser',
  ask: ({ gosys }, { oppgaveId }) => gosys.listHendelser(oppgaveId, 'stat'),
  calls: [history],
  wrongPerson: { notHere: 'an event names neither its task nor its person' },
  unknownCode: { [history.route]: [{ ...hendelse, status: 'NY_KODE_9' }] },
  manyRows: {
    events: { answers: { [history.route]: range(() => hendelse) }, count: times, countOf: lengthAt() },
  },
}

export const gosysSubjects: readonly Subject[] = [
  listForBruker,
  listForAnsatt,
  listForEnhet,
  getOppgave,
  listHendelser,
]
