import { z } from 'zod'
import { badRequest, type Handler, json, notFound, type Route, unauthorized } from '../http/router.ts'
import type { Population } from '../population/population.ts'
import { toDigisosSak, toDigisosSoker } from './sak.ts'

const BASE = '/digisos/api/v1/nav/soknader'
const listBody = z.object({ fnr: z.string() })

/** Fiks asks for the integration and the person's token, and for a sporingsId in every address. */
function guarded(handle: Handler): Handler {
  return (request) => {
    const { authorization, integrasjonid, integrasjonpassord } = request.headers
    if (!authorization?.startsWith('Bearer ') || !integrasjonid || !integrasjonpassord) return unauthorized
    return request.query.get('sporingsId') ? handle(request) : badRequest
  }
}

/** Oskar, speaking Digisos. Nobody known and nothing sent are the same empty list. */
export function oskarRoutes(population: Population, wrongPerson: boolean): Route[] {
  const whose = (ident: string) => (wrongPerson ? population.otherThan(ident) : ident)
  const list: Handler = ({ body }) => {
    const asked = listBody.safeParse(body)
    if (!asked.success) return badRequest
    const ident = whose(asked.data.fnr)
    const facts = population.municipalFacts(ident)
    return json(facts?.soeknader.map((plan) => toDigisosSak(ident, facts, plan)) ?? [])
  }
  const one: Handler = ({ params }) => {
    const found = population.findSoeknad(params['id'] ?? '')
    return found ? json(toDigisosSak(whose(found.ident), found.facts, found.plan)) : notFound
  }
  const document: Handler = ({ params }) => {
    const found = population.findSoeknad(params['id'] ?? '')
    return found && found.plan.dokumentId === params['dokument'] ? json(toDigisosSoker(found.plan)) : notFound
  }
  return [
    { method: 'POST', pattern: `${BASE}/soknader`, handle: guarded(list) },
    { method: 'GET', pattern: `${BASE}/{id}`, handle: guarded(one) },
    { method: 'GET', pattern: `${BASE}/{id}/dokumenter/{dokument}`, handle: guarded(document) },
  ]
}
