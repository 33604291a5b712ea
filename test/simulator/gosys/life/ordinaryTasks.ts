import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { Bruker } from '../../population/bruker.ts'
import { enheter, geografiskTilknytning, kontorFor } from '../../population/places.ts'
import { createRandom, type Random } from '../../population/random.ts'
import type { BenefitKind } from '../../population/state/stateFacts.ts'
import { bySystem, closed, kontaktBruker, vurderHenvendelse, withEntries } from './kinds.ts'
import { by, writers } from './people.ts'
import type { TaskPlan } from './task.ts'
import { attempts, callBack, closing, inquiry } from './texts.data.ts'

const TEMA: Readonly<Partial<Record<BenefitKind, string>>> = {
  aap: 'AAP',
  dagpenger: 'DAG',
  sykepenger: 'SYK',
  barnetrygd: 'BAR',
  overgangsstoenad: 'ENF',
  barnetilsyn: 'ENF',
  foreldrepenger: 'FOR',
  pleiepenger: 'OMS',
  ufoeretrygd: 'UFO',
  alderspensjon: 'PEN',
}
const { vigdis, froeydis, torgeir, berit } = writers

/** One of the many: what they call about follows from the benefits they have. */
export function ordinaryTasks(
  seed: number,
  today: Dato,
  bruker: Bruker,
  benefits: readonly BenefitKind[],
): TaskPlan[] {
  if (!bruker.stat || bruker.doed !== null) return []
  const random = createRandom(seed, 'gosys', bruker.stateKey)
  const temaer = [...benefits.flatMap((kind) => TEMA[kind] ?? []), 'OPP']
  const count = random.weighted([
    [0, 25],
    [1, 30],
    [2, 25],
    [3, 15],
    [4, 5],
  ])
  return Array.from({ length: count }, () => ({
    ...oneTask(random, today, random.pick(temaer)),
    enhet: kontorFor[geografiskTilknytning(bruker.bosted)]?.nummer ?? enheter.oestbyen.nummer,
  }))
}

function oneTask(random: Random, today: Dato, tema: string): TaskPlan {
  const opprettet = addDays(today, -random.int(0, 12))
  const kind = random.weighted<'call' | 'inquiry' | 'system' | 'closed'>([
    ['call', 40],
    ['inquiry', 30],
    ['system', 15],
    ['closed', 15],
  ])
  const taken = toTaken(random)
  switch (kind) {
    case 'call':
      return worked(random, today, kontaktBruker(opprettet, random.pick<string>(callBack), taken))
    case 'inquiry':
      return worked(random, today, vurderHenvendelse(opprettet, tema, toInquiry(random, tema), taken))
    case 'system':
      return bySystem(opprettet, tema, random.pick(['JFR', 'BEH_SAK', 'VUR', 'VUR_KONS_YTE']), '', {
        ...taken,
        prioritet: random.weighted([
          ['NORM', 80],
          ['HOY', 10],
          ['LAV', 10],
        ]),
      })
    case 'closed': {
      const lukket = addDays(today, -random.int(0, 50))
      const plan = kontaktBruker(addDays(lukket, -2), random.pick<string>(callBack), taken)
      return closed(plan, lukket, by(vigdis, lukket, '13:37', random.pick<string>(closing)))
    }
  }
}

const toInquiry = (random: Random, tema: string) => random.pick<string>(inquiry[tema] ?? callBack)

/** Some lie with those one can sign in as, some with colleagues, most with the unit only. */
function toTaken(random: Random): Partial<TaskPlan> {
  const who = random.weighted([
    [null, 55],
    [vigdis, 20],
    [berit, 15],
    [froeydis, 5],
    [torgeir, 5],
  ])
  return who === null ? {} : { tilordnet: who.ident, status: random.pick(['AAPNET', 'UNDER_BEHANDLING']) }
}

function worked(random: Random, today: Dato, plan: TaskPlan): TaskPlan {
  return random.chance(0.4)
    ? withEntries(plan, by(berit, today, '08:45', random.pick<string>(attempts)))
    : plan
}
