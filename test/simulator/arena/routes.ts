import { z } from 'zod'
import {
  badRequest,
  type Handler,
  json,
  noContent,
  notFound,
  type Route,
  type SimAnswer,
  unauthorized,
} from '../http/router.ts'
import type { Population } from '../population/population.ts'
import { arenaFacts } from '../population/state/arena.ts'
import type { ArenaFacts } from '../population/state/arenaFacts.ts'
import {
  toAap,
  toAktiviteter,
  toDagpenger,
  toMeldekort,
  toSak,
  toStatus,
  toTiltakspenger,
  toVedtak14a,
} from './answers.ts'

const bodySchema = z.object({ fnr: z.string(), fom: z.iso.date().optional() })

/**
 * Arena's v2 JSON and the decision services beside it. "None" comes as 404, 204, null in an object and an empty list,
 * each where its service does so. Every answer names its person, so that a mix-up can be seen.
 */
export function arenaRoutes(population: Population, wrongPerson: boolean): Route[] {
  // Somebody Arena has something to tell of in every answer, or nobody could see the mix-up
  const { flyttet, tolkOgSikkerhet } = population.personas
  const otherThan = (ident: string) => (ident === flyttet.ident ? tolkOgSikkerhet.ident : flyttet.ident)
  const about =
    (answer: (facts: ArenaFacts, fnr: string) => SimAnswer): Handler =>
    ({ body, headers }) => {
      if (!headers['authorization']?.startsWith('Bearer ')) return unauthorized
      const asked = bodySchema.safeParse(body)
      if (!asked.success) return badRequest
      const fnr = wrongPerson ? otherThan(asked.data.fnr) : asked.data.fnr
      const bruker = population.find(fnr)
      if (!bruker) return notFound
      return answer(arenaFacts(population, bruker, population.stateFacts(bruker)), fnr)
    }
  const post = (pattern: string, answer: Parameters<typeof about>[0]): Route => ({
    method: 'POST',
    pattern,
    handle: about(answer),
  })
  return [
    post('/api/v2/arena/hent-status', (facts, fnr) => named(toStatus(facts), fnr, notFound)),
    post('/api/v2/arena/hent-oppfolgingssak', (facts, fnr) =>
      named(facts.status && toSak(facts), fnr, notFound),
    ),
    post('/api/v2/arena/hent-aktiviteter', (facts, fnr) => named(toAktiviteter(facts), fnr, noContent)),
    post('/api/hent-gjeldende-14a-vedtak', (facts, fnr) => named(toVedtak14a(facts), fnr, json(null))),
    post('/api/v1/vedtak/aap', (facts, fnr) => json(toAap(facts, fnr))),
    post('/api/v1/vedtak/dagpenger', (facts, fnr) => json(toDagpenger(facts, fnr))),
    post('/api/v1/vedtak/tiltakspenger', (facts, fnr) => json(toTiltakspenger(facts, fnr))),
    post('/api/v1/meldekort', (facts, fnr) => json(toMeldekort(facts, fnr))),
  ]
}

function named(answer: object | null, fnr: string, none: SimAnswer): SimAnswer {
  return answer === null ? none : json({ fnr, ...answer })
}
