import { ensligPeriode, everything, nothing, yearFirst } from '#test/electron/adapters/infotrygd/samples.ts'
import { lengthAt, range, times } from '../rows.ts'
import type { Call, Subject } from '../subject.ts'
import { BO } from '../who.ts'

const kilde = 'infotrygd'
const routes = {
  ensligPerioder: '/enslig-forsorger/api/perioder',
  ensligSaker: '/enslig-forsorger/api/saker/finn',
  barnetrygd: '/infotrygd/barnetrygd/stonad',
  sykepenger: '/sykepenger/',
  foreldrepenger: '/grunnlag/foreldrepenger',
  pleiepenger: '/grunnlag/paaroerende-sykdom',
} as const
const services = Object.keys(routes).filter((name): name is keyof typeof routes =>
  Object.hasOwn(routes, name),
)
const calls = services.map((name): Call => {
  const none = { 'empty lists': nothing[name] }
  return { kilde, route: routes[name], answer: everything()[name], none }
})
const none = Object.fromEntries(services.map((name) => [routes[name], nothing[name]]))

/** Infotrygd has one capability, made up of six services. */
export const infotrygdSubjects: readonly Subject[] = [
  {
    kilde,
    capability: 'YtelsePort.listVedtak',
    ask: ({ infotrygd }, { ident }) => infotrygd.listVedtak(ident),
    calls,
    together: 'eachAlone',
    unknownCode: {
      [routes.ensligPerioder]: { overgangsstønad: [ensligPeriode({ vedtakKodeResultat: 'NY_KODE_9' })] },
    },
    wrongPerson: {
      [routes.barnetrygd]: { bruker: [{ stonadId: 1, fnr: yearFirst(BO), virkningFom: '797497' }] },
    },
    manyRows: {
      stønader: {
        answers: {
          ...none,
          [routes.ensligPerioder]: {
            overgangsstønad: range((i) => ensligPeriode({ stønadId: i, vedtakId: i })),
          },
        },
        count: times,
        countOf: lengthAt(),
      },
    },
  },
]
