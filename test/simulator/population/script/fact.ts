import type { Dato } from '#shared/domain/tid/dato.ts'
import type { PersonaName } from '../personas/persona.ts'

/** One thing a life tells, and how it can be checked wherever it is shown. */
export type Fact = {
  part:
    | 'person'
    | 'kontakt'
    | 'ansvar'
    | 'familie'
    | 'nestePenger'
    | 'nesteFrist'
    | 'oppfoelging'
    | 'aktiviteter'
    | 'vedtak'
    | 'meldekort'
    | 'utbetalinger'
    | 'soeknader'
    | 'krav'
    | 'dokumenter'
    | 'oppgaver'
  /** In plain words, for whoever reads the script. */
  says: string
  /** What must be found in the answer, and on the screen: names, "dd.MM.yyyy", "1 234,50" with plain spaces. */
  shows: readonly string[]
  /** What the domain calls it (deltakelse, gyldighet, utfall, tilstand, status); the screen has its own word. */
  state?: string
}

/** The facts one source tells of every persona; [] where it has nothing to tell. */
export type Script = Readonly<Record<PersonaName, (today: Dato) => readonly Fact[]>>
