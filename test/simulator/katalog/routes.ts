import { json, type Route } from '../http/router.ts'
import { ansatte } from '../population/staff/ansatte.ts'

/** Who works here. Asked before anybody has signed in, so no token is needed. */
export function katalogRoutes(): Route[] {
  return [{ method: 'GET', pattern: '/katalog/ansatte', handle: () => json(Object.values(ansatte)) }]
}
