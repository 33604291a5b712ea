import type { Personidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import type {
  NyOppgave,
  Oppgaveendring,
  Oppgaveerstatning,
  Skrivefeil,
} from '#shared/domain/oppgave/skriving.ts'
import type { Result } from '#shared/result/result.ts'

/** The task as the writer last read it: what was seen is what is changed, or nothing is. */
export type Lest = { id: number; versjon: number }

/**
 * Writes tasks. Each write is sent once: `uncertain` means that the caller reads back before anything is sent again.
 * Nothing municipal may stand in what is written here; that is decided before this port.
 */
export interface OppgaveskrivingPort {
  /** `ident` null: a task about no person. */
  create(ident: Personidentifikator | null, ny: NyOppgave): Promise<Result<Oppgave, Skrivefeil>>
  /** Writes the whole task as last read with these fields changed; what nobody here knows of is kept. */
  replace(lest: Lest, endring: Oppgaveerstatning): Promise<Result<Oppgave, Skrivefeil>>
  /** Writes these fields only. */
  change(lest: Lest, endring: Oppgaveendring): Promise<Result<Oppgave, Skrivefeil>>
}
