import { addDays, addMonths, type Dato } from '#shared/domain/tid/dato.ts'
import type { Bruker, World } from '../bruker.ts'
import { dayInMonth, lastInMonth } from '../calendar.ts'
import { relativeIdent } from '../ident.ts'
import { createRandom, type Random } from '../random.ts'
import type {
  BarnetrygdFact,
  EnsligFact,
  GrunnlagFact,
  InfotrygdFacts,
  SykepengeFact,
} from './infotrygdFacts.ts'
import { listPayments } from './payments.ts'
import type { Benefit, BenefitKind, Relation, StateFacts } from './stateFacts.ts'

export const ARBEIDSGIVER = '999999999'
/** As Personkort's payments count a month of a benefit that is paid by the day. */
const DAYS_PAID = 10

/** What Infotrygd knows: it follows from the benefits, to the day and the krone, unless the life says otherwise. */
export function infotrygdFacts(world: World, bruker: Bruker, state: StateFacts): InfotrygdFacts {
  const random = createRandom(world.seed, 'infotrygd', bruker.stateKey)
  const of = (...kinds: BenefitKind[]) =>
    bruker.stat ? state.benefits.filter(({ kind }) => kinds.includes(kind)) : []
  const enslig = of('overgangsstoenad', 'barnetilsyn').map((each) => ensligFact(random, each, world.today))
  return {
    enslig,
    saker: enslig.map(({ type, vedtatt, vedtakId }) => ({
      id: vedtakId + 1,
      type,
      resultat: 'I',
      mottatt: addDays(vedtatt, -30),
      vedtatt,
    })),
    barnetrygd: of('barnetrygd').map((each) => barnetrygdFact(random, each, state.relations, world.today)),
    sykepenger: of('sykepenger').flatMap((each) => sykepengeFacts(each, world.today)),
    foreldrepenger: of('foreldrepenger').map((each) => grunnlagFact(each, 'FP', world.today)),
    pleiepenger: of('pleiepenger').map((each) => grunnlagFact(each, 'PN', world.today)),
    ...state.infotrygd,
  }
}

export const firstPaid = ({ months }: Benefit, today: Dato): Dato => dayInMonth(today, -months, 1)

export function ensligFact(
  random: Random,
  benefit: Benefit,
  today: Dato,
  more: Partial<EnsligFact> = {},
): EnsligFact {
  const fom = firstPaid(benefit, today)
  return {
    type: benefit.kind === 'barnetilsyn' ? 'barnetilsyn' : 'overgangsstønad',
    stoenadId: random.int(100_000, 999_999),
    vedtakId: random.int(2_000_000, 2_999_999) * 2,
    periode: { fom, tom: benefit.until ?? lastInMonth(today, random.int(5, 14)) },
    opphoer: null,
    beloep: benefit.brutto,
    inntektsreduksjon: random.pick([0, 0, 1250, 2890]),
    resultat: 'I',
    kode: 'F',
    vedtatt: addDays(fom, -random.int(3, 20)),
    ...more,
  }
}

/** One part a child, side by side; together what Personkort pays. */
export function barnetrygdFact(
  random: Random,
  benefit: Benefit,
  relations: readonly Relation[],
  today: Dato,
  more: Partial<BarnetrygdFact> = {},
): BarnetrygdFact {
  const fra = firstPaid(benefit, today)
  const children = relations.filter(({ rolle }) => rolle === 'BARN')
  const shares = Math.max(1, children.length)
  const parts = benefit.brutto % shares === 0 ? shares : 1
  return {
    id: random.int(1_000_000, 9_999_999),
    status: '01',
    fra,
    iverksatt: addMonths(fra, random.int(0, 1)),
    opphoer: benefit.until ? addDays(benefit.until, 1) : null,
    barn: children.map(({ foedt, kjoenn, withIdent }) => ({
      ident: withIdent ? relativeIdent(foedt, kjoenn) : null,
      tom: null,
    })),
    deler: Array.from({ length: parts }, () => ({
      fom: fra,
      tom: benefit.until ?? null,
      beloep: benefit.brutto / parts,
      type: 'MS',
    })),
    ...more,
  }
}

export const dagsats = ({ brutto }: Benefit): number => Math.round((brutto / DAYS_PAID) * 100) / 100

/** The months that are paid, and stayed paid. */
function sykepengeFacts(benefit: Benefit, today: Dato): SykepengeFact[] {
  return listPayments(benefit, today)
    .filter(({ dato, mishap }) => dato <= today && mishap !== 'returnert' && mishap !== 'stoppet')
    .map(({ periode, mishap }) => ({
      periode,
      grad: 100,
      dagsats: dagsats(benefit),
      orgnr: ARBEIDSGIVER,
      refusjon: mishap === 'tilArbeidsgiver',
    }))
}

export function grunnlagFact(
  benefit: Benefit,
  behandlingstema: string,
  today: Dato,
  more: Partial<GrunnlagFact> = {},
): GrunnlagFact {
  const fom = firstPaid(benefit, today)
  const periode = { fom, tom: benefit.until ?? lastInMonth(today, 5) }
  return {
    tema: behandlingstema === 'FP' ? 'FA' : 'BS',
    behandlingstema,
    status: 'L',
    identdato: fom,
    iverksatt: addDays(fom, 4),
    opphoer: null,
    deler: [{ periode, grad: 100, dagsats: dagsats(benefit), orgnr: ARBEIDSGIVER, refusjon: false }],
    ...more,
  }
}
