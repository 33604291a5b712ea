import { empty, type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import { readList } from '#electron/adapters/reading/readList.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Oppgavehendelse } from '#shared/domain/oppgave/oppgave.ts'
import { compareTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Oppgavetreff } from '#shared/ports/oppgavePort.ts'
import { isStatlig, toHendelse } from './mapper/hendelse.ts'
import { readOppgave } from './mapper/oppgave.ts'
import { hendelseDto, toHendelseliste } from './schema/hendelse.ts'

/** One task; another than the one asked for is no answer. */
export function readOne(json: unknown, id: number | null, reading: Reading): Outcome<Oppgavetreff> {
  const { treff, problems } = readOppgave(json, reading.hentet)
  if (treff === null || (id !== null && treff.oppgave.id !== id)) return unavailable('unexpectedAnswer')
  reading.problems.push(...problems)
  return toValue(treff)
}

/** Newest first; an undated event stands last. */
export function readHendelser(json: unknown, linje: Linje, reading: Reading): Outcome<Oppgavehendelse[]> {
  const read = readList(hendelseDto, toHendelseliste(json), reading, (dto, path) => ({
    path,
    hendelse: toHendelse(dto),
  }))
  if (read.kind !== 'value') return read
  const shown = read.value.filter(({ hendelse }) => linje === 'kommune' || isStatlig(hendelse))
  if (shown.length < read.value.length) dropProblems(reading, shown)
  if (shown.length === 0 && reading.problems.length === 0) return empty
  return toValue(shown.map(({ hendelse }) => hendelse).sort(newestFirst))
}

/** What was wrong with an event that is not shown is not told of either; nor is its place in the list. */
function dropProblems(reading: Reading, shown: readonly { path: string }[]): void {
  const places = new Map(shown.map(({ path }, i) => [path, `[${i}]`]))
  const kept = reading.problems.flatMap((problem) => {
    const [row = ''] = /^\[\d+\]/.exec(problem.path) ?? []
    const place = places.get(row)
    return place === undefined ? [] : [{ ...problem, path: place + problem.path.slice(row.length) }]
  })
  reading.problems.length = 0
  for (const problem of kept) reading.problems.push(problem)
}

function newestFirst({ tid: a }: Oppgavehendelse, { tid: b }: Oppgavehendelse): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return compareTidspunkt(b, a)
}
