import type { Answer, Bridge, Push, PushName, Request } from '#shared/contract/contract.ts'
import type { CallName } from '#shared/contract/names.ts'
import type { Innstillinger, Mappeproblem } from '#shared/contract/oppsett.ts'
import type { Session } from '#shared/contract/session.ts'
import type { Soekesvar, Treff } from '#shared/contract/soek.ts'
import type { BrukerId } from '#shared/domain/identitet/brukerId.ts'
import { maskIdent, readPersonidentifikator } from '#shared/domain/identitet/personidentifikator.ts'
import type { Ansatt } from '#shared/domain/tilgang/rolle.ts'
import { type ExpectedError, fail, ok, type Result } from '#shared/result/result.ts'
import { ansatte } from './ansatte.ts'
import { type Answers, nothing } from './answers.ts'

type Handlers = { [Name in CallName]: (request: Request<Name>) => Promise<Result<Answer<Name>>> }
type PartKey = keyof Answers
type PartRequest = Request<'bruker/person'>

export type World = {
  people: Map<BrukerId, Answers>
  /** Parts a call fails on, before any source is asked. */
  errors: Partial<Record<PartKey, ExpectedError>>
  signedIn: Ansatt | null
  innstillinger: Innstillinger
  putAside: string | null
  mappeproblemer: Mappeproblem[]
  /** The lists of the home view, and how a task has changed, where they are not empty. */
  lister: Partial<Record<'stat' | 'kommune', Answer<'oppgave/list'>>>
  hendelser: Answer<'bruker/listOppgavehendelser'> | undefined
  /** How long a part takes. */
  delayOf: (part: PartKey) => number
  calls: { name: CallName; request: unknown }[]
}

const wait = (ms: number) => new Promise<void>((resolve) => (ms === 0 ? resolve() : setTimeout(resolve, ms)))
const sessionOf = (ansatt: Ansatt): Session => ({
  ansatt,
  training: true,
  partition: `partition-${ansatt.navIdent}`,
})

function toTreff(brukerId: BrukerId, { person }: Answers): Treff[] {
  if (person.state !== 'ok') return []
  return [{ brukerId, navn: person.value.navn, maskertIdent: maskIdent(person.value.ident) }]
}

function search({ people }: World, tekst: string): Soekesvar {
  const found = [...people].filter(([, { person }]) => {
    if (person.state !== 'ok') return false
    const { ident, navn } = person.value
    return tekst === ident || `${navn.fornavn} ${navn.etternavn}`.toLowerCase().includes(tekst.toLowerCase())
  })
  const treff = found.flatMap(([brukerId, answers]) => toTreff(brukerId, answers))
  if (treff.length === 0 && /^[\d\s.]+$/.test(tekst)) {
    const read = readPersonidentifikator(tekst)
    if (!read.ok) return { kind: 'ugyldigIdent', problem: read.problem }
  }
  return { kind: 'treff', treff, total: treff.length, dekning: 1 }
}

export function createWorld(people: Map<BrukerId, Answers>, change: Partial<World> = {}): World {
  return {
    people,
    errors: {},
    signedIn: ansatte.kvp,
    innstillinger: { spraak: 'nb', zoom: 1 },
    putAside: null,
    mappeproblemer: [],
    lister: {},
    hendelser: undefined,
    delayOf: () => 0,
    calls: [],
    ...change,
  }
}

/** Main as the window sees it, in memory: the same contract, no sources. */
export function createMemoryBridge(world: World) {
  const listeners = new Map<PushName, Set<(payload: never) => void>>()
  const part =
    <Key extends PartKey>(key: Key) =>
    async ({ brukerId, sealed }: PartRequest) => {
      const answers = [...world.people].find(([id]) => id === brukerId)?.[1]
      const svar = answers?.[key]
      await wait(sealed === undefined ? world.delayOf(key) : 0)
      const error = world.errors[key]
      if (error !== undefined) return fail(error)
      if (svar === undefined) return fail({ kind: 'notFound', what: 'bruker' } as const)
      return ok(svar.state === 'ok' ? { svar, sealed: new Uint8Array([1]) } : { svar })
    }
  const handlers: Handlers = {
    'session/get': async () => ok(world.signedIn && sessionOf(world.signedIn)),
    'session/listTrainingUsers': async () => ok(Object.values(ansatte)),
    'session/signIn': async ({ navIdent }) => {
      const ansatt = Object.values(ansatte).find((each) => each.navIdent === navIdent)
      if (ansatt === undefined) return fail({ kind: 'notFound', what: 'ansatt' })
      world.signedIn = ansatt
      return ok(sessionOf(ansatt))
    },
    'session/signOut': async () => {
      world.signedIn = null
      return ok(null)
    },
    'soek/finn': async ({ tekst }) => ok(search(world, tekst)),
    'soek/listSiste': async () => ok([...world.people].flatMap(([id, answers]) => toTreff(id, answers))),
    'bruker/person': part('person'),
    'bruker/kontaktinformasjon': part('kontaktinformasjon'),
    'bruker/fullmakter': part('fullmakter'),
    'bruker/kontor': part('kontor'),
    'bruker/kontaktpersonerStat': part('kontaktpersonerStat'),
    'bruker/kontaktpersonerKommune': part('kontaktpersonerKommune'),
    'bruker/utbetalinger': part('utbetalinger'),
    'bruker/oppfoelging': part('oppfoelging'),
    'bruker/aktiviteter': part('aktiviteter'),
    'bruker/meldekort': part('meldekort'),
    'bruker/vedtakArena': part('vedtakArena'),
    'bruker/vedtakInfotrygd': part('vedtakInfotrygd'),
    'bruker/oppgaver': part('oppgaver'),
    'bruker/kommunaleOppgaver': part('kommunaleOppgaver'),
    'bruker/listOppgavehendelser': async () => ok(world.hendelser ?? nothing('gosys')),
    'bruker/listKommunaleOppgavehendelser': async () => ok(nothing('gosys')),
    'bruker/delteUtbetalinger': part('delteUtbetalinger'),
    'bruker/noekkelopplysninger': part('noekkelopplysninger'),
    'bruker/soeknader': part('soeknader'),
    'bruker/kommunaleUtbetalinger': part('kommunaleUtbetalinger'),
    'oppgave/list': async () => ok(world.lister.stat ?? nothing('gosys')),
    'oppgave/listKommunale': async () => ok(world.lister.kommune ?? nothing('gosys')),
    'bruker/copyIdent': async () => ok(null),
    'oppsett/copyRapport': async () => ok(null),
    'oppsett/getInnstillinger': async () => ok(world.innstillinger),
    'oppsett/saveInnstillinger': async (innstillinger) => {
      world.innstillinger = innstillinger
      return ok(innstillinger)
    },
    'oppsett/listMappeproblemer': async () => ok(world.mappeproblemer),
    'oppsett/getPutAside': async () => ok(world.putAside === null ? null : { file: world.putAside }),
    'oppsett/closePutAside': async () => {
      world.putAside = null
      return ok(null)
    },
    'oppsett/listTilkoblinger': async () =>
      ok([
        { kilde: 'arena', maate: 'ikkeTilkoblet' },
        { kilde: 'infotrygd', maate: 'ikkeTilkoblet' },
        { kilde: 'oskar', maate: 'simulator' },
        { kilde: 'gosys', maate: 'ikkeTilkoblet' },
        { kilde: 'personkort', maate: 'simulator' },
      ]),
  }
  const bridge: Bridge = {
    call(name, request) {
      world.calls.push({ name, request })
      return handlers[name](request)
    },
    on(name, listener) {
      const all = listeners.get(name) ?? new Set()
      listeners.set(name, all.add(listener))
      return () => all.delete(listener)
    },
  }
  const push = <Name extends PushName>(name: Name, payload: Push<Name>) => {
    for (const listener of listeners.get(name) ?? []) listener(payload as never)
  }
  return { bridge, push }
}
