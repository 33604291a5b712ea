import type { Dato } from '#shared/domain/tid/dato.ts'
import { type Bruker, createBruker, type World } from './bruker.ts'
import type { Pen } from './municipal/build.ts'
import { ordinaryMunicipal } from './municipal/ordinaryMunicipal.ts'
import type { MunicipalFacts, SoeknadPlan } from './municipal/plan.ts'
import { type PersonaName, personaNames } from './personas/persona.ts'
import { createPersonas, personas } from './personas.ts'
import { enheter } from './places.ts'
import { createRandom } from './random.ts'
import { ansatte } from './staff/ansatte.ts'
import { ordinaryState } from './state/ordinaryState.ts'
import type { StateFacts } from './state/stateFacts.ts'

export type FoundSoeknad = { ident: string; facts: MunicipalFacts; plan: SoeknadPlan }

/** The people of the training office. The same seed and day give the same bytes, however many they are. */
export type Population = {
  seed: number
  today: Dato
  kontor: { nummer: string; navn: string }
  ansatte: typeof ansatte
  personas: Readonly<Record<PersonaName, Bruker>>
  /** Everybody, personas first. */
  list(): readonly Bruker[]
  find(ident: string): Bruker | undefined
  stateFacts(bruker: Bruker): StateFacts
  /** Null when the municipality knows nothing of the person. */
  municipalFacts(ident: string): MunicipalFacts | null
  findSoeknad(id: string): FoundSoeknad | undefined
  /** Somebody else, who has something to tell on both lines. */
  otherThan(ident: string): string
}

/** Makes names and numbers of all; a whole life is made each time it is asked for. */
export function createPopulation(world: World & { size: number }): Population {
  const taken = new Set<string>()
  const named = createPersonas(world, taken)
  const people = personaNames.slice(0, world.size).map((name) => named[name])
  while (people.length < world.size) people.push(createBruker(world, people.length, taken))
  const index = new Map(people.map((bruker, nr) => [String(bruker.ident), nr]))
  const municipalFacts = (ident: string): MunicipalFacts | null => {
    const nr = index.get(ident)
    const bruker = nr === undefined ? undefined : people[nr]
    const facts = bruker ? municipalOf(world, bruker) : null
    return facts && nr !== undefined ? withNumberedIds(facts, nr) : null
  }
  return {
    seed: world.seed,
    today: world.today,
    kontor: enheter.oestbyen,
    ansatte,
    personas: named,
    list: () => people,
    find: (ident) => people[index.get(ident) ?? -1],
    stateFacts: (bruker) => stateOf(world, bruker),
    municipalFacts,
    findSoeknad: (id) => {
      const ident = people[toNumber(id)]?.ident
      const facts = ident ? municipalFacts(ident) : null
      const plan = facts?.soeknader.find((each) => each.id === id)
      return ident && facts && plan ? { ident, facts, plan } : undefined
    },
    otherThan: (ident) => (ident === named.solfrid.ident ? named.aapMann.ident : named.solfrid.ident),
  }
}

function personaOf({ persona }: Bruker) {
  const name = personaNames.find((each) => each === persona)
  return name === undefined ? undefined : personas[name]
}

function stateOf(world: World, bruker: Bruker): StateFacts {
  return { ...ordinaryState(world, bruker), ...personaOf(bruker)?.state?.(world) }
}

function municipalOf(world: World, bruker: Bruker): MunicipalFacts | null {
  const persona = personaOf(bruker)
  if (!persona) return ordinaryMunicipal(world, bruker)
  const random = createRandom(world.seed, 'kommune', bruker.ident)
  const pen: Pen = { world, random, konto: `9999${random.digits(7)}` }
  return persona.municipal?.(pen) ?? null
}

/** Scatters the numbers, so that ids tell nothing. */
const SCATTER = 0x5a3c9e17

/** A søknad's id begins with whose it is: it can be found without an index of everybody's documents. */
function withNumberedIds(facts: MunicipalFacts, nr: number): MunicipalFacts {
  const prefix = ((nr ^ SCATTER) >>> 0).toString(16).padStart(8, '0')
  return { ...facts, soeknader: facts.soeknader.map((each) => ({ ...each, id: prefix + each.id.slice(8) })) }
}

const toNumber = (id: string): number => (Number.parseInt(id.slice(0, 8), 16) ^ SCATTER) >>> 0
