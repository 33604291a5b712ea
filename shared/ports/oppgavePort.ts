import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import type { Oppgave, Oppgavehendelse } from '#shared/domain/oppgave/oppgave.ts'
import type { Asking } from './asking.ts'

/**
 * A task and whom it is about, for lists that are not about one person: main decides for each whether it may be
 * shown. `bruker` null: about no person; its `ident` null: about somebody whose number is not told.
 */
export type Oppgavetreff = { oppgave: Oppgave; bruker: { ident: Personidentifikator | null } | null }

/**
 * Tasks, one line at a time: that a municipal task exists is itself a municipal fact (D3), and so is a problem in one
 * and an empty list that was not empty.
 */
export interface OppgavePort {
  /** All open ones, and those closed within the last 30 days. */
  listForBruker(ident: Personidentifikator, linje: Linje, asking?: Asking): Promise<Kildesvar<Oppgave[]>>
  /** Open ones somebody has taken. */
  listForAnsatt(navIdent: string, linje: Linje, asking?: Asking): Promise<Kildesvar<Oppgavetreff[]>>
  /** Open ones of a unit, taken or not. */
  listForEnhet(enhetsnummer: string, linje: Linje, asking?: Asking): Promise<Kildesvar<Oppgavetreff[]>>
  /** One task as it is now. Its line is in `opphav`: the caller decides who may see it. */
  getOppgave(oppgaveId: number): Promise<Kildesvar<Oppgavetreff>>
  /** How a task has changed, newest first. For the state's line without the time it was a municipal one. */
  listHendelser(oppgaveId: number, linje: Linje): Promise<Kildesvar<Oppgavehendelse[]>>
}
