import { type Handler, type Route, unauthorized } from '../http/router.ts'
import type { Population } from '../population/population.ts'
import { kontaktinformasjon, navkontor, navkontorer } from './norg.ts'
import { pdlHandler } from './pdl.ts'
import {
  contactsHandler,
  fullmaktHandler,
  keyFactsHandler,
  krrHandler,
  skjermetHandlers,
} from './registers.ts'
import { utbetaldataHandler } from './utbetaldata.ts'

function guarded(handle: Handler): Handler {
  return (request) =>
    request.headers['authorization']?.startsWith('Bearer ') ? handle(request) : unauthorized
}

/** Personkort: several published interfaces behind one address. */
export function personkortRoutes(population: Population, wrongPerson: boolean): Route[] {
  const whose = (ident: string) => (wrongPerson ? population.otherThan(ident) : ident)
  const skjermet = skjermetHandlers(population, whose)
  const post = (pattern: string, handle: Handler): Route => ({
    method: 'POST',
    pattern,
    handle: guarded(handle),
  })
  const get = (pattern: string, handle: Handler): Route => ({
    method: 'GET',
    pattern,
    handle: guarded(handle),
  })
  return [
    post('/graphql', pdlHandler(population, wrongPerson)),
    post('/skjermet', skjermet.one),
    post('/skjermetBulk', skjermet.bulk),
    post('/rest/v1/personer', krrHandler(population, whose)),
    post('/api/internbruker/fullmakt/fullmaktsgiver', fullmaktHandler(population, whose)),
    post('/personkort/api/v1/kontaktpersoner', contactsHandler(population, whose)),
    post('/personkort/api/v1/kommunale-noekkelopplysninger', keyFactsHandler(population, whose)),
    post('/utbetaldata/api/v2/hent-utbetalingsinformasjon/intern', utbetaldataHandler(population, whose)),
    get('/norg2/api/v1/enhet/navkontor/{omraade}', navkontor),
    get('/norg2/api/v1/enhet/navkontorer/{enhet}', navkontorer),
    get('/norg2/api/v1/enhet/{enhet}/kontaktinformasjon', kontaktinformasjon(population.today)),
  ]
}
