import { z } from 'zod'
import { addMonths, datoSchema } from '#shared/domain/tid/dato.ts'
import {
  badRequest,
  type Handler,
  json,
  notFound,
  type Route,
  type SimAnswer,
  unauthorized,
} from '../http/router.ts'
import type { Population } from '../population/population.ts'
import { createRandom } from '../population/random.ts'
import { infotrygdFacts } from '../population/state/infotrygd.ts'
import type { InfotrygdFacts } from '../population/state/infotrygdFacts.ts'
import {
  type Generation,
  toBarnetrygd,
  toGrunnlag,
  toPerioder,
  toSaker,
  toUtbetaltePerioder,
} from './answers.ts'

const one = z.tuple([z.string()])
const stoenadstyper = z.array(z.enum(['OVERGANGSSTØNAD', 'BARNETILSYN', 'SKOLEPENGER'])).min(1)
const periode = { fom: datoSchema, tom: datoSchema }
const bodies = {
  perioder: z.object({ personIdenter: one, stønadstyper: stoenadstyper }),
  saker: z.object({ personIdenter: one }),
  barnetrygd: z.object({ brukere: one, barn: z.array(z.string()) }),
  sykepenger: z
    .object({ personidentifikatorer: one, ...periode })
    .refine(({ fom, tom }) => fom <= tom && tom < addMonths(fom, 24)),
  grunnlag: z.object({ fnr: z.string(), ...periode }),
}

type Known = { facts: InfotrygdFacts; ident: string; generation: Generation }

/** Infotrygd's services behind one address. "None" is an empty list, or 404 where the service does so. */
export function infotrygdRoutes(population: Population, wrongPerson: boolean): Route[] {
  // Somebody Infotrygd has much to tell of, or nobody could see the mix-up
  const { enslig, solfrid } = population.personas
  const otherThan = (ident: string) => (ident === enslig.ident ? solfrid.ident : enslig.ident)
  const know = (asked: string): Known | null => {
    const bruker = population.find(wrongPerson ? otherThan(asked) : asked)
    if (!bruker) return null
    const facts = infotrygdFacts(population, bruker, population.stateFacts(bruker))
    const random = createRandom(population.seed, 'infotrygd-generation', bruker.stateKey)
    return { facts, ident: bruker.ident, generation: random.pick<Generation>(['text', 'number']) }
  }
  return [
    post('/enslig-forsorger/api/perioder', bodies.perioder, ({ personIdenter: [ident] }) => {
      const known = know(ident)
      return known ? json(toPerioder(known.facts, known.ident)) : notFound
    }),
    post('/enslig-forsorger/api/saker/finn', bodies.saker, ({ personIdenter: [ident] }) => {
      const known = know(ident)
      return json(known ? toSaker(known.facts) : { saker: [] })
    }),
    post('/infotrygd/barnetrygd/stonad', bodies.barnetrygd, ({ brukere: [ident] }) => {
      const known = know(ident)
      return json(known ? toBarnetrygd(known.facts, known.ident, known.generation) : { bruker: [], barn: [] })
    }),
    post('/sykepenger/', bodies.sykepenger, ({ personidentifikatorer: [ident], ...span }) => {
      const known = know(ident)
      if (!known) return json({ utbetaltePerioder: [] })
      return json(toUtbetaltePerioder(known.facts, known.ident, span, known.generation))
    }),
    post('/grunnlag/foreldrepenger', bodies.grunnlag, ({ fnr, ...span }) =>
      json(toGrunnlag(know(fnr)?.facts.foreldrepenger ?? [], span)),
    ),
    post('/grunnlag/paaroerende-sykdom', bodies.grunnlag, ({ fnr, ...span }) => {
      const known = know(fnr)
      return known ? json(toGrunnlag(known.facts.pleiepenger, span)) : notFound
    }),
  ]
}

function post<T>(pattern: string, schema: z.ZodType<T>, answer: (asked: T) => SimAnswer): Route {
  const handle: Handler = ({ headers, body }) => {
    if (!headers['authorization']?.startsWith('Bearer ')) return unauthorized
    const asked = schema.safeParse(body)
    return asked.success ? answer(asked.data) : badRequest
  }
  return { method: 'POST', pattern, handle }
}
