import { empty, type Outcome, toValue } from '#electron/adapters/reading/outcome.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { addDays } from '#shared/domain/tid/dato.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import type { ClockPort } from '#shared/ports/clockPort.ts'
import type { GosysClient, Hvem, Oppgavesoek } from './client/gosysClient.ts'
import { type AllRows, listAll } from './listAll.ts'
import { type ReadList, readList } from './readList.ts'

type Source = { client: GosysClient; clock: ClockPort }

/** How long a closed task is shown with the bruker's open ones. */
const CLOSED_DAYS = 30

const search = ({ client }: Source, soek: Oppgavesoek) => listAll((offset) => client.search(soek, offset))

export async function listOpen(source: Source, hvem: Hvem): Promise<Outcome<ReadList>> {
  const open = await search(source, { hvem, statuskategori: 'AAPEN' })
  return open.kind === 'value' ? toValue(readList(open.value, hvem, source.clock.now())) : open
}

/** Without the open ones there is no list; without the closed ones there is, and it is said. */
export async function listForBruker(source: Source, hvem: Hvem): Promise<Outcome<ReadList>> {
  const ferdigstiltFom = addDays(toOsloDato(source.clock.now()), -CLOSED_DAYS)
  const [open, closed] = await Promise.all([
    search(source, { hvem, statuskategori: 'AAPEN' }),
    search(source, { hvem, statuskategori: 'AVSLUTTET', ferdigstiltFom }),
  ])
  if (open.kind !== 'value' && open.kind !== 'empty') return open
  const all = joinRows(open, closed)
  if (all.rows.length === 0 && all.problems.length === 0) return empty
  return toValue(readList(all, hvem, source.clock.now()))
}

function joinRows(open: Outcome<AllRows>, closed: Outcome<AllRows>): AllRows {
  const parts = [open, closed].flatMap((part) => (part.kind === 'value' ? [part.value] : []))
  return {
    rows: parts.flatMap(({ rows }) => rows),
    problems: [...parts.flatMap(({ problems }) => problems), ...toFailure(closed)],
  }
}

function toFailure(closed: Outcome<unknown>): Problem[] {
  if (closed.kind === 'value' || closed.kind === 'empty') return []
  const came = closed.kind === 'unavailable' ? closed.reason : closed.kind
  return [{ path: 'avsluttede', code: 'notAnswered', expected: `the tasks closed lately (came: ${came})` }]
}
