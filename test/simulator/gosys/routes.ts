import { badRequest, type Handler, json, notFound, type Route, unauthorized } from '../http/router.ts'
import type { Population } from '../population/population.ts'
import { searchHandler } from './search.ts'
import type { TaskStore } from './store.ts'
import { writeHandlers } from './write.ts'

const BASE = '/api/v1/oppgaver'

/** The service logs by X-Correlation-ID, and wants one on every call. */
function guarded(handle: Handler): Handler {
  return (request) => {
    if (!request.headers['authorization']?.startsWith('Bearer ')) return unauthorized
    return request.headers['x-correlation-id'] ? handle(request) : badRequest
  }
}

/** Gosys, speaking Oppgave API v1 over one store of tasks. */
export function gosysRoutes(population: Population, store: TaskStore) {
  const { post, put, patch } = writeHandlers(population, store)
  const searches = {
    right: searchHandler(population, store, false),
    wrong: searchHandler(population, store, true),
  }
  return (wrongPerson: boolean): Route[] => {
    const one: Handler = ({ params }) => {
      const task = store.find(Number(params['id']))
      if (!task) return notFound
      return json(wrongPerson ? { ...task, id: Number(task['id']) + 1 } : task)
    }
    const history: Handler = ({ params }) => {
      const id = Number(params['id'])
      return json(store.find(id) ? store.history(id) : [])
    }
    const route = (method: Route['method'], pattern: string, handle: Handler): Route => ({
      method,
      pattern,
      handle: guarded(handle),
    })
    return [
      route('GET', BASE, wrongPerson ? searches.wrong : searches.right),
      route('POST', BASE, post),
      route('GET', `${BASE}/{id}`, one),
      route('PUT', `${BASE}/{id}`, put),
      route('PATCH', `${BASE}/{id}`, patch),
      route('GET', `${BASE}/{id}/hendelser`, history),
    ]
  }
}
