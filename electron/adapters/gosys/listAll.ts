import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { mapLimited } from '#electron/adapters/parallel/mapLimited.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { empty, type Outcome, toOutcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { PAGE_SIZE } from './client/gosysClient.ts'
import { oppgaverDto } from './schema/oppgave.ts'

const PAGES_AT_A_TIME = 6
/** No office has this many open tasks; a source that says so is not read to the end, and that is said. */
export const MAX_ROWS = 20_000

export type AllRows = { rows: unknown[]; problems: Problem[] }
type Page = { rows: unknown[]; total: number | null; problems: Problem[] }
type Search = (offset: number) => Promise<HttpAnswer>

/** Every page of a search. A later page that does not come costs only its own rows, and is told of. */
export async function listAll(search: Search): Promise<Outcome<AllRows>> {
  const first = readPage(await search(0))
  if (first.kind !== 'value') return first
  const { rows, total } = first.value
  const step = rows.length
  if (step === 0) return (total ?? 0) === 0 ? empty : unavailable('unexpectedAnswer')
  const rest = total === null ? await untilShort(search, step) : await upTo(search, step, total)
  return toValue(joinPages(first.value, rest))
}

/** The server decides how many a page holds: it may give fewer than asked for. */
function upTo(search: Search, step: number, total: number): Promise<Outcome<Page>[]> {
  const pages = Math.ceil(Math.min(total, MAX_ROWS) / step)
  const offsets = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => (i + 1) * step)
  return mapLimited(offsets, PAGES_AT_A_TIME, async (offset) => readPage(await search(offset)))
}

/** Nobody has said how many there are: the first page that is not full is the last. */
async function untilShort(search: Search, step: number): Promise<Outcome<Page>[]> {
  const pages: Outcome<Page>[] = []
  if (step < PAGE_SIZE) return pages
  for (let offset = step; offset < MAX_ROWS; offset += step) {
    const page = readPage(await search(offset))
    pages.push(page)
    if (page.kind !== 'value' || page.value.rows.length < step) return pages
  }
  return pages
}

function joinPages(first: Page, rest: readonly Outcome<Page>[]): AllRows {
  const pages = [first, ...rest.flatMap((page) => (page.kind === 'value' ? [page.value] : []))]
  const rows = withoutDoubles(pages.flatMap((page) => page.rows))
  const failed = rest.filter(({ kind }) => kind !== 'value' && kind !== 'empty')
  const reasons = new Set(failed.map((page) => (page.kind === 'unavailable' ? page.reason : page.kind)))
  const told = [...reasons].map((reason) => notAnswered(`every page of the list (came: ${reason})`))
  const total = first.total ?? rows.length
  const more = total > MAX_ROWS ? [missing(`at most ${MAX_ROWS} tasks; the rest are not shown`)] : []
  const isShort = rest.length > 0 && failed.length === 0 && rows.length < Math.min(total, MAX_ROWS)
  return {
    rows,
    problems: [...pages.flatMap(({ problems }) => problems), ...told, ...more, ...(isShort ? [changed] : [])],
  }
}

const notAnswered = (expected: string): Problem => ({ path: 'oppgaver', code: 'notAnswered', expected })
const missing = (expected: string): Problem => ({ path: 'oppgaver', code: 'missing', expected })
const changed: Problem = {
  path: 'antallTreffTotalt',
  code: 'contradiction',
  expected: 'as many tasks as it says; the list may have changed while it was read',
}

/** A list that changes while it is read shows a task twice. */
function withoutDoubles(rows: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>()
  return rows.filter((row) => {
    const id: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
    if (typeof id !== 'number' && typeof id !== 'string') return true
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

function readPage(answer: HttpAnswer): Outcome<Page> {
  const outcome = toOutcome(answer)
  if (outcome.kind !== 'value') return outcome
  const problems: Problem[] = []
  const dto = readLenient(oppgaverDto, outcome.value, '', problems)
  if (dto === null) return unavailable('unexpectedAnswer')
  const { oppgaver, antallTreffTotalt: total } = dto
  if (oppgaver === null) return total === 0 ? empty : unavailable('unexpectedAnswer')
  return toValue({ rows: oppgaver, total, problems })
}
