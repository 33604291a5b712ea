import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import type { Oppgave, Oppgavehendelse } from '#shared/domain/oppgave/oppgave.ts'

/** Tasks. Open ones, and those closed within the last weeks, as the source orders them. */
export interface OppgavePort {
  listForBruker(ident: Personidentifikator): Promise<Kildesvar<Oppgave[]>>
  listForAnsatt(navIdent: string): Promise<Kildesvar<Oppgave[]>>
  listForEnhet(enhetsnummer: string): Promise<Kildesvar<Oppgave[]>>
  /** History and comments of one task, newest first. */
  listHendelser(oppgaveId: number): Promise<Kildesvar<Oppgavehendelse[]>>
}
