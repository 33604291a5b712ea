import type { Kilde } from '#shared/domain/kilde/kilde.ts'
import type { Kildesvar, UnavailableReason } from '#shared/domain/kilde/kildesvar.ts'
import type { ConditionName } from './conditions.ts'
import type { Adapters } from './openAdapters.ts'
import type { Asked } from './scriptedServer.ts'
import type { Who } from './who.ts'

/** What a capability answers in a condition. `because`: why this one differs from all others. */
export type Expected = { state: Kildesvar<unknown>['state']; reason?: UnavailableReason }
export type Exception = Expected & { because: string }

/** One call to a source, and what its service answers. */
export type Call = {
  kilde: Kilde
  /** `/path`, `/graphql#operation` or `/path?name=value`; `{id}` stands for anything between two slashes. */
  route: string
  /** Something to show; for a service that pages, what it answers to this call. */
  answer: unknown | ((asked: Asked) => unknown)
  /** What the service says when it has nothing, beside 404, 204, null and nothing at all. */
  none?: Readonly<Record<string, unknown>>
}

/** Answers by route, in place of the calls' own. */
export type Answers = Readonly<Record<string, unknown>>
/** Why a condition cannot come about here. */
export type NotHere = { notHere: string }
export type Rows = { answers: Answers; count: number; countOf: (value: unknown) => number }

/** One method of a port as one source's adapter has it. */
export type Subject = {
  kilde: Kilde
  /** `PersonPort.getPerson` */
  capability: string
  ask: (adapters: Adapters, who: Who) => Promise<Kildesvar<unknown>>
  /** Asked first, to learn what to ask for: when one of these fails, nothing is asked for. */
  before?: readonly Call[]
  /** Make up the answer. */
  calls: readonly Call[]
  /** Whether one of several calls that fails leaves the others standing, and is told of. */
  together?: 'eachAlone' | 'allOrNothing'
  /** Tell more of what was answered: one that fails costs only itself. `untold`: why it is not a problem as well. */
  after?: readonly (Call & { untold?: string })[]
  /** With the code NY_KODE_9 in it. */
  unknownCode: Answers | NotHere
  /** About Bo, when Anna was asked for. */
  wrongPerson: Answers | NotHere
  /** By what they are rows of. */
  manyRows: Readonly<Record<string, Rows>> | NotHere
  exceptions?: Partial<Readonly<Record<ConditionName, Exception>>>
}
