import type { Dato } from '#shared/domain/tid/dato.ts'
import { enheter } from '../../population/places.ts'
import { by, writers } from './people.ts'
import { addWorkdays, type Entry, type TaskPlan } from './task.ts'
import { callBack } from './texts.data.ts'

type More = Partial<TaskPlan>

/** A call-back: due two working days after it was asked for. */
export function kontaktBruker(opprettet: Dato, tekst: string = callBack[0], more: More = {}): TaskPlan {
  return {
    tema: 'OPP',
    oppgavetype: 'KONT_BRUK',
    opprettet,
    opprettetAv: writers.nanna.ident,
    opprettetAvEnhet: writers.nanna.enhet,
    frist: addWorkdays(opprettet, 2),
    enhet: enheter.oestbyen.nummer,
    log: [by(writers.nanna, opprettet, '10:05', tekst)],
    ...more,
  }
}

/** Something the contact centre could not answer. */
export function vurderHenvendelse(opprettet: Dato, tema: string, tekst: string, more: More = {}): TaskPlan {
  return kontaktBruker(opprettet, tekst, {
    tema,
    oppgavetype: 'VURD_HENV',
    frist: addWorkdays(opprettet, 5),
    ...more,
  })
}

/** Made by a system, with no heading of its own. */
export function bySystem(
  opprettet: Dato,
  tema: string,
  oppgavetype: string,
  opening: string,
  more: More = {},
) {
  return kontaktBruker(opprettet, '', {
    tema,
    oppgavetype,
    opprettetAv: writers.system.ident,
    opprettetAvEnhet: writers.system.enhet,
    frist: addWorkdays(opprettet, 10),
    log: [],
    opening,
    ...more,
  })
}

export const closed = (plan: TaskPlan, lukket: Dato, entry: Entry): TaskPlan => ({
  ...plan,
  status: 'FERDIGSTILT',
  lukket,
  log: [entry, ...plan.log],
})

/** The newest entry on top. */
export const withEntries = (plan: TaskPlan, ...entries: Entry[]): TaskPlan => ({
  ...plan,
  log: [...entries, ...plan.log],
})
