import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { Bruker, World } from '../bruker.ts'
import { type Kommune, kommuner } from '../places.ts'
import { createRandom, type Random } from '../random.ts'
import { contactFor, kvpContact } from '../staff/contacts.ts'
import type { Contact } from '../state/stateFacts.ts'
import type { Pen } from './build.ts'
import { kvpSoeknad } from './kvp.ts'
import { anySoeknad } from './ordinarySoeknad.ts'
import type { MunicipalFacts, Quirk, SoeknadPlan } from './plan.ts'

/** What the municipality knows of one of the many; null when it knows nothing. */
export function ordinaryMunicipal(world: World, bruker: Bruker): MunicipalFacts | null {
  if (!bruker.kommune) return null
  const random = createRandom(world.seed, 'kommune', bruker.ident)
  const pen: Pen = { world, random, konto: `9999${random.digits(7)}` }
  const hasKvp = bruker.alder < 62 && bruker.doed === null && random.chance(0.18)
  const kvpStart = addDays(world.today, -random.int(30, 500))
  const count = random.weighted([
    [1, 60],
    [2, 28],
    [3, 9],
    [6, 3],
  ])
  const plans = Array.from({ length: count }, () => anySoeknad(pen, bruker))
  if (random.chance(0.15)) repeatPayout(plans)
  if (hasKvp) plans.push(kvpSoeknad(pen, kvpStart, bruker.alder))
  return {
    kommune: kommuneOf(random, bruker),
    soeknader: plans.map((plan) => ({ ...plan, quirks: wildness(random) })),
    kontaktpersoner: contacts(pen, hasKvp ? kvpStart : null),
  }
}

/** The same payout told in two søknader is still one payout. */
function repeatPayout(plans: SoeknadPlan[]): void {
  const [first, second, ...rest] = plans
  const last = first?.utbetalinger.at(-1)
  if (!first || !second || !last) return
  plans.splice(0, plans.length, first, { ...second, utbetalinger: [...second.utbetalinger, last] }, ...rest)
}

/** Someone who moved here lately still has a case where they lived. */
function kommuneOf(random: Random, { bosted }: Bruker): Kommune {
  if (bosted.kind === 'norge' && bosted.kommune === kommuner.fjellbygda.nummer) return kommuner.fjellbygda
  return random.weighted<Kommune>([
    [kommuner.samletvik, 88],
    [kommuner.fjellbygda, 6],
    [kommuner.sjoebygda, 6],
  ])
}

function contacts({ world, random }: Pen, kvpStart: Dato | null): Contact[] {
  const main = random.chance(0.9) ? [contactFor(random, world.today, 'kommune')] : []
  if (kvpStart === null) return main
  const ended = random.chance(0.15) ? addDays(world.today, -random.int(1, 20)) : null
  return [...main, kvpContact(kvpStart, ended)]
}

/** A document in eight has something the published schema does not expect. */
function wildness(random: Random): Quirk[] {
  return random.weighted<Quirk[]>([
    [[], 84],
    [['unorderedEvents'], 3],
    [['mixedInstants'], 3],
    [['explicitNulls'], 4],
    [['unknownEventType'], 3],
    [['unreadableEvent'], 2],
    [['explicitNulls', 'unknownEventType', 'unreadableEvent'], 1],
  ])
}
