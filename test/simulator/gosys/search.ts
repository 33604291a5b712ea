import { badRequest, type Handler, json } from '../http/router.ts'
import { aktoerIder } from '../population/aktoerId.ts'
import type { Population } from '../population/population.ts'
import type { Task, TaskStore } from './store.ts'

const CLOSED = ['FERDIGSTILT', 'FEILREGISTRERT']
/** Filters that compare one field with what was given, once or several times. */
const EQUALS: Readonly<Record<string, string>> = {
  status: 'status',
  tema: 'tema',
  oppgavetype: 'oppgavetype',
  tildeltEnhetsnr: 'tildeltEnhetsnr',
  tilordnetRessurs: 'tilordnetRessurs',
  behandlingstema: 'behandlingstema',
  behandlingstype: 'behandlingstype',
  saksreferanse: 'saksreferanse',
  journalpostId: 'journalpostId',
  opprettetAv: 'opprettetAv',
}
const FROM: Readonly<Record<string, string>> = {
  ferdigstiltFom: 'ferdigstiltTidspunkt',
  opprettetFom: 'opprettetTidspunkt',
  aktivDatoFom: 'aktivDato',
  fristFom: 'fristFerdigstillelse',
}
const OTHERS = ['statuskategori', 'tildeltRessurs', 'aktoerId', 'limit', 'offset']
/** With a user's token. */
const MAX_LIMIT = 50

/** finnOppgaver. Sorted by frist, as the service does when it is not told otherwise. */
export function searchHandler(population: Population, store: TaskStore, wrongPerson: boolean): Handler {
  let kept: { key: string; hits: readonly Task[] } | undefined
  const list = (query: URLSearchParams): readonly Task[] => {
    const ids = query.getAll('aktoerId')
    if (ids.length === 0) return store.all()
    const asked = ids.flatMap((id) => aktoerIder(population).find(id) ?? [])
    const people = wrongPerson
      ? asked.flatMap(({ ident }) => population.find(population.otherThan(ident)) ?? [])
      : asked
    return people.flatMap((bruker) => store.of(bruker))
  }
  return ({ query }) => {
    const limit = Number(query.get('limit') ?? 10)
    const offset = Number(query.get('offset') ?? 0)
    const known = [...query.keys()].every((key) => key in EQUALS || key in FROM || OTHERS.includes(key))
    if (!known || !(limit >= 1 && limit <= MAX_LIMIT) || !(offset >= 0)) return badRequest
    const key = JSON.stringify([store.revision(), ...[...query].filter(([name]) => name !== 'offset')])
    if (kept?.key !== key) {
      const hits = list(query).filter((task) => isHit(task, query))
      kept = { key, hits: hits.toSorted(byFrist) }
    }
    return json({
      antallTreffTotalt: kept.hits.length,
      oppgaver: kept.hits.slice(offset, offset + limit),
    })
  }
}

function isHit(task: Task, query: URLSearchParams): boolean {
  const kategori = query.get('statuskategori')
  const isClosed = CLOSED.includes(String(task['status']))
  if (kategori !== null && isClosed !== (kategori === 'AVSLUTTET')) return false
  const tildelt = query.get('tildeltRessurs')
  if (tildelt !== null && 'tilordnetRessurs' in task !== (tildelt === 'true')) return false
  const equal = Object.entries(EQUALS).every(
    ([name, field]) => !query.has(name) || query.getAll(name).includes(String(task[field])),
  )
  return (
    equal &&
    Object.entries(FROM).every(([name, field]) => {
      const from = query.get(name)
      return from === null || (typeof task[field] === 'string' && task[field] >= from)
    })
  )
}

function byFrist(a: Task, b: Task): number {
  const [left, right] = [a, b].map((task) => String(task['fristFerdigstillelse'] ?? '9999'))
  if (left !== right) return (left ?? '') < (right ?? '') ? -1 : 1
  return Number(a['id']) - Number(b['id'])
}
