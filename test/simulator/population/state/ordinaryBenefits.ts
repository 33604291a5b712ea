import type { Bruker } from '../bruker.ts'
import type { Random } from '../random.ts'
import type { Benefit, BenefitKind, Mishap } from './stateFacts.ts'

const TREKK = [
  { type: 'Kreditortrekk', kreditor: 'Statens innkrevingssentral' },
  { type: 'Påleggstrekk skatt', kreditor: 'Skatteetaten' },
  { type: 'Utleggstrekk', kreditor: 'Namsfogden' },
] as const

/** Benefits that fit the age and the family. */
export function ordinaryBenefits(random: Random, { alder, kjoenn }: Bruker, childCount: number): Benefit[] {
  const main = random.weighted(mainBenefits(alder, childCount > 0, kjoenn === 'KVINNE'))
  const kinds: BenefitKind[] = main === null ? [] : [main]
  if (childCount > 0 && random.chance(0.9)) kinds.push('barnetrygd')
  if (random.chance(0.3)) kinds.push('bostoette')
  return kinds.map((kind) => benefit(random, kind, { childCount }))
}

/** How likely each is; overgangsstønad for those alone with children. */
function mainBenefits(
  alder: number,
  hasChildren: boolean,
  isWoman: boolean,
): readonly (readonly [BenefitKind | null, number])[] {
  const isOld = alder >= 62
  return [
    ['aap', isOld ? 5 : 34],
    ['dagpenger', isOld ? 5 : 16],
    ['sykepenger', alder < 67 ? 12 : 0],
    ['ufoeretrygd', alder > 24 && alder < 67 ? 16 : 0],
    ['alderspensjon', alder >= 67 ? 90 : isOld ? 20 : 0],
    ['overgangsstoenad', hasChildren ? (isWoman ? 14 : 3) : 0],
    [null, 8],
    ['tiltakspenger', isOld ? 0 : 2],
  ]
}

function benefit(
  random: Random,
  kind: BenefitKind,
  { childCount = 1, months = random.int(1, 14) } = {},
): Benefit {
  const taxed = !['barnetrygd', 'bostoette'].includes(kind)
  const brutto = amount(random, kind, childCount)
  const withTrekk = taxed && random.chance(0.2)
  const trekk = withTrekk ? [{ ...random.pick(TREKK), beloep: random.int(3, 25) * 100 }] : []
  return {
    kind,
    brutto,
    skatt: taxed ? Math.round(brutto * random.pick([0.12, 0.18, 0.22, 0.27])) : 0,
    trekk,
    months,
    sign: random.chance(0.6) ? 'negative' : 'positive',
    mishaps: mishaps(random, kind),
  }
}

function mishaps(random: Random, kind: BenefitKind): Record<number, Mishap> {
  if (kind === 'sykepenger' && random.chance(0.4)) return { 0: 'tilArbeidsgiver', 1: 'tilArbeidsgiver' }
  const what = random.weighted<Mishap | null>([
    [null, 88],
    ['returnert', 5],
    ['stoppet', 5],
    ['stemmerIkke', 2],
  ])
  return what === null ? {} : { [random.int(0, 2)]: what }
}

/** Kroner and sometimes øre, a payment. */
function amount(random: Random, kind: BenefitKind, childCount: number): number {
  switch (kind) {
    case 'barnetrygd':
      return 1968 * childCount
    case 'bostoette':
      return random.int(900, 4800)
    case 'aap':
    case 'dagpenger':
    case 'tiltakspenger':
      return random.int(6800, 14_500) + random.pick([0, 0.5, 0.25])
    case 'ufoeretrygd':
    case 'alderspensjon':
      return random.int(19_000, 34_000)
    case 'overgangsstoenad':
      return random.int(15_000, 25_603)
    case 'barnetilsyn':
      return random.int(2000, 5000)
    case 'sykepenger':
    case 'foreldrepenger':
    case 'pleiepenger':
      return random.int(18_000, 44_000) + 0.4
  }
}
