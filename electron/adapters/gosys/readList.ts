import { type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Oppgavetreff } from '#shared/ports/oppgavePort.ts'
import type { Hvem } from './client/gosysClient.ts'
import type { AllRows } from './listAll.ts'
import { type ReadOppgave, readOppgave } from './mapper/oppgave.ts'
import type { OppgaveDto } from './schema/oppgave.ts'

/** What a search gave, for both lines; each is shown alone. */
export type ReadList = { items: ReadOppgave[]; problems: Problem[]; hentet: Tidspunkt }

/** Reads what was asked for. The task of somebody else is never shown. */
export function readList(all: AllRows, hvem: Hvem, hentet: Tidspunkt): ReadList {
  const items = all.rows.map((raw) => withoutOthers(readOppgave(raw, hentet), hvem))
  return { items, problems: all.problems, hentet }
}

type OfLinje = { treff: Oppgavetreff[]; problems: Problem[] }

/**
 * The line's own tasks and problems, and what concerns the list itself. Where all it has is somebody else's, nothing
 * is shown: decided for each line alone, or the one would tell of the other.
 */
export function pickLinje({ items, problems }: ReadList, linje: Linje): Outcome<OfLinje> {
  const own = items.filter((item) => item.linje === linje || item.linje === null)
  const treff = own.flatMap((item): Oppgavetreff[] => (item.treff === null ? [] : [item.treff]))
  const told = own.flatMap((item) => item.problems)
  if (treff.length === 0 && told.some(({ code }) => code === 'wrongPerson')) return unavailable('wrongPerson')
  return toValue({ treff, problems: [...told, ...problems] })
}

function withoutOthers(item: ReadOppgave, hvem: Hvem): ReadOppgave {
  const problem = item.dto && findMismatch(item.dto, hvem)
  if (!problem) return item
  const path = `oppgaver[id=${item.treff?.oppgave.id ?? '?'}].${problem.path}`
  return { ...item, treff: null, problems: [{ ...problem, path }] }
}

/** What is not said is not held against it: the source was asked for just these. */
function findMismatch(dto: OppgaveDto, hvem: Hvem): Problem | null {
  if ('bruker' in hvem) return isAbout(dto, hvem.bruker) ? null : otherPerson
  if ('tilordnetRessurs' in hvem)
    return isSame(dto.tilordnetRessurs, hvem.tilordnetRessurs) ? null : other('tilordnetRessurs')
  return isSame(dto.tildeltEnhetsnr, hvem.tildeltEnhetsnr) ? null : other('tildeltEnhetsnr')
}

const isSame = (told: string | null, asked: string) =>
  told === null || told.toUpperCase() === asked.toUpperCase()
const otherPerson: Problem = { path: 'aktoerId', code: 'wrongPerson', expected: 'the person asked for' }
const other = (path: string): Problem => ({ path, code: 'contradiction', expected: 'what was asked for' })

/** By the id that was asked by; by the fnr where a folder names people. */
function isAbout({ aktoerId, identer }: OppgaveDto, asked: { ident: string; aktoerId: string | null }) {
  if (asked.aktoerId !== null && aktoerId !== null) return aktoerId === asked.aktoerId
  const named = (identer ?? []).flatMap((each) => (each?.gruppe === 'FOLKEREGISTERIDENT' ? each.ident : []))
  return named.length === 0 || named.includes(asked.ident)
}
