import { graphqlError, identerSample, persondataSample } from '#test/electron/adapters/personkort/samples.ts'
import type { Call } from '../subject.ts'

/** "Nothing" in GraphQL comes with 200: a null where the person should stand, or an error that says so. */
const noneOf = (part: string) => ({
  'a null inside': { data: { [part]: null } },
  'an error not_found': { data: null, errors: [graphqlError('not_found', [part])] },
})

export const hentIdenter: Call = {
  kilde: 'personkort',
  route: '/graphql#hentIdenter',
  answer: identerSample(),
  none: { ...noneOf('hentIdenter'), 'no numbers': { data: { hentIdenter: { identer: [] } } } },
}
export const hentPersondata: Call = {
  kilde: 'personkort',
  route: '/graphql#hentPersondata',
  answer: persondataSample(),
  none: noneOf('hentPerson'),
}
