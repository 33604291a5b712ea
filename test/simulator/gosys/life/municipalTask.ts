import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { Bruker } from '../../population/bruker.ts'
import { CANARY } from '../../population/municipal/canary.ts'
import { createRandom } from '../../population/random.ts'
import { kontaktBruker } from './kinds.ts'
import { by, writers } from './people.ts'
import type { TaskPlan } from './task.ts'
import { municipalNote } from './texts.data.ts'

const ALWAYS = ['solfrid', 'ungMedVilkaar']

/**
 * "Kommunale tjenester" in Gosys: that there is such a task tells of a municipal relation, so it says no more than that
 * somebody shall call.
 */
export function municipalTasks(seed: number, today: Dato, bruker: Bruker): TaskPlan[] {
  if (!bruker.kommune || bruker.doed !== null) return []
  if (bruker.persona === 'tvillingMed') return [withCanary(today)]
  const random = createRandom(seed, 'oksos', bruker.ident)
  const isWished = bruker.persona !== null && ALWAYS.includes(bruker.persona)
  if (!isWished && (bruker.persona !== null || !random.chance(0.3))) return []
  return [
    toTask(addDays(today, -random.int(0, 5)), `${municipalNote}${random.digits(8)}`, random.chance(0.5)),
  ]
}

const toTask = (opprettet: Dato, tekst: string, isTaken: boolean): TaskPlan =>
  kontaktBruker(opprettet, tekst, {
    tema: 'OKSOS',
    ...(isTaken ? { tilordnet: writers.kolbjoern.ident } : {}),
  })

/** Every text of it is marked: it must not be seen where it may not. */
function withCanary(today: Dato): TaskPlan {
  const task = toTask(addDays(today, -1), `${municipalNote}${CANARY}`, true)
  return {
    ...task,
    temagruppe: 'OKSOS',
    saksreferanse: CANARY,
    log: [by(writers.kolbjoern, today, '09:00', `Ringt, ikke svar. ${CANARY}`), ...task.log],
  }
}
