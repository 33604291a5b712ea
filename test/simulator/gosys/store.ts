import { aktoerIder } from '../population/aktoerId.ts'
import type { Bruker } from '../population/bruker.ts'
import { personaNames } from '../population/personas/persona.ts'
import type { Population } from '../population/population.ts'
import { lives } from './life/lives.ts'
import { municipalTasks } from './life/municipalTask.ts'
import { ordinaryTasks } from './life/ordinaryTasks.ts'
import type { TaskPlan } from './life/task.ts'
import { toHistory, toTask } from './wire.ts'

/** A task as it goes over the wire, and everything that has happened to it. */
export type Task = Readonly<Record<string, unknown>>
export type History = readonly Readonly<Record<string, unknown>>[]

/** The tasks of one running simulator: made from the lives when first asked for, and then what people make of them. */
export type TaskStore = {
  /** Everybody's. Grows with each call of `put`, which is what `revision` counts. */
  all(): readonly Task[]
  of(bruker: Bruker): readonly Task[]
  find(id: number): Task | undefined
  history(id: number): History
  /** A new task or a new state of one. */
  put(task: Task, event: Readonly<Record<string, unknown>>): void
  newId(): number
  /** Instants that only go forward, on the simulator's own day. */
  now(): string
  revision(): number
}

const FIRST_ID = 300_000_000
/** Ids of a person's first tasks lie together, so that one is found without making everybody's. */
const IDS_EACH = 20
const FIRST_NEW_ID = 900_000_001

export function createTaskStore(population: Population): TaskStore {
  const people = population.list()
  const places = new Map(people.map((bruker, nr) => [String(bruker.ident), nr]))
  const tasks = new Map<number, Task>()
  const histories = new Map<number, History>()
  const made = new Set<number>()
  let isAllMade = false
  let revision = 0
  let ticks = 0
  const make = (nr: number) => {
    const bruker = people[nr]
    if (!bruker || made.has(nr)) return
    made.add(nr)
    const aktoerId = aktoerIder(population).of(bruker.ident) ?? ''
    for (const [i, plan] of listPlans(population, bruker).entries()) {
      const id = FIRST_ID + nr * IDS_EACH + i
      tasks.set(id, toTask(plan, { id, aktoerId, ident: bruker.ident }))
      histories.set(id, toHistory(plan, id))
    }
  }
  const makeAll = () => {
    if (!isAllMade) for (const nr of people.keys()) make(nr)
    isAllMade = true
  }
  return {
    all: () => {
      makeAll()
      return [...tasks.values()]
    },
    of: (bruker) => {
      make(places.get(bruker.ident) ?? -1)
      const aktoerId = aktoerIder(population).of(bruker.ident)
      return [...tasks.values()].filter((task) => task['aktoerId'] === aktoerId)
    },
    find: (id) => {
      make(Math.floor((id - FIRST_ID) / IDS_EACH))
      return tasks.get(id)
    },
    history: (id) => histories.get(id) ?? [],
    put: (task, event) => {
      const id = Number(task['id'])
      revision++
      tasks.set(id, task)
      histories.set(id, [...(histories.get(id) ?? []), { id: 5_000_000 + revision, ...event }])
    },
    newId: () => FIRST_NEW_ID + ++ticks,
    now: () => new Date(Date.parse(`${population.today}T10:00:00.000Z`) + ++ticks * 1000).toISOString(),
    revision: () => revision,
  }
}

function listPlans({ seed, today, stateFacts }: Population, bruker: Bruker): TaskPlan[] {
  const name = personaNames.find((each) => each === bruker.persona)
  const life = name && lives[name]
  const state = life
    ? life(today)
    : ordinaryTasks(
        seed,
        today,
        bruker,
        stateFacts(bruker).benefits.map(({ kind }) => kind),
      )
  return [...state, ...municipalTasks(seed, today, bruker)]
}
