import { addDays, addMonths, type Dato } from '#shared/domain/tid/dato.ts'
import type { World } from '../bruker.ts'
import { dayInMonth, lastInMonth } from '../calendar.ts'
import { createRandom } from '../random.ts'
import {
  ARBEIDSGIVER,
  barnetrygdFact,
  dagsats,
  ensligFact,
  firstPaid,
  grunnlagFact,
} from '../state/infotrygd.ts'
import type { InfotrygdFacts } from '../state/infotrygdFacts.ts'
import type { Benefit, Relation } from '../state/stateFacts.ts'

type Hints = Partial<InfotrygdFacts>
const draw = ({ seed }: World, name: string) => createRandom(seed, 'infotrygd-script', name)

/** What the benefits of enslig are, by part: the children's and the extended one. */
export const UTVIDET = 2516

/**
 * A decision for a year that was made anew at once, with less taken off; barnetilsyn that ended last month before its
 * time; extended barnetrygd; and skolepenger nobody has decided yet.
 */
export function ensligInfotrygd(
  world: World,
  benefits: { overgangsstoenad: Benefit; barnetilsyn: Benefit; barnetrygd: Benefit },
  relations: readonly Relation[],
): Hints {
  const { today } = world
  const random = draw(world, 'enslig')
  const { overgangsstoenad, barnetilsyn, barnetrygd } = benefits
  const fom = firstPaid(overgangsstoenad, today)
  const periode = { fom, tom: lastInMonth(today, 4) }
  const second = ensligFact(random, overgangsstoenad, today, { periode, inntektsreduksjon: 1250, kode: 'E' })
  const first = {
    ...second,
    vedtakId: second.vedtakId - 10,
    beloep: overgangsstoenad.brutto - 2450,
    inntektsreduksjon: 3700,
    kode: 'F',
    vedtatt: addDays(second.vedtatt, -25),
  }
  const stopped = ensligFact(random, barnetilsyn, today, {
    periode: { fom: firstPaid(barnetilsyn, today), tom: lastInMonth(today, 6) },
    opphoer: dayInMonth(today, 0, 1),
    inntektsreduksjon: 0,
  })
  const each = (barnetrygd.brutto - UTVIDET) / 2
  const fra = firstPaid(barnetrygd, today)
  const deler = [each, each, UTVIDET].map((beloep, i) => ({
    fom: fra,
    tom: null,
    beloep,
    type: i === 2 ? 'UT' : 'MS',
  }))
  return {
    enslig: [first, second, stopped],
    saker: [
      { id: 612, type: 'skolepenger', resultat: '', mottatt: addDays(today, -12), vedtatt: null },
      { id: 611, type: 'overgangsstønad', resultat: 'I', mottatt: addDays(fom, -60), vedtatt: first.vedtatt },
    ],
    barnetrygd: [barnetrygdFact(random, barnetrygd, relations, today, { status: '02', deler })],
  }
}

/** 80 per cent for the longer time. */
export function foreldrepengerInfotrygd({ today }: World, benefit: Benefit): Hints {
  const periode = { fom: firstPaid(benefit, today), tom: lastInMonth(today, 7) }
  const part = { periode, grad: 80, dagsats: dagsats(benefit), orgnr: ARBEIDSGIVER, refusjon: false }
  return { foreldrepenger: [grunnlagFact(benefit, 'FP', today, { deler: [part] })] }
}

/** Less and less as the child gets better. The rate is of a whole day; the grade says how much of it is paid. */
export function pleiepengerInfotrygd({ today }: World, benefit: Benefit): Hints {
  const step = (grad: number, fom: Dato, tom: Dato) => ({
    periode: { fom, tom },
    grad,
    dagsats: dagsats(benefit),
    orgnr: ARBEIDSGIVER,
    refusjon: false,
  })
  const start = firstPaid(benefit, today)
  const half = addMonths(start, 2)
  const now = dayInMonth(today, 0, 1)
  const deler = [
    step(100, start, addDays(half, -1)),
    step(60, half, addDays(now, -1)),
    step(40, now, lastInMonth(today, 3)),
  ]
  return { pleiepenger: [grunnlagFact(benefit, 'PN', today, { deler })] }
}

/** Granted to the end of the month before last; the money stopped a month earlier. Nobody has said why. */
export function uenigInfotrygd(world: World, benefit: Benefit): Hints {
  const { today } = world
  const tom = lastInMonth(today, -2)
  const fact = ensligFact(draw(world, 'uenig'), benefit, today, {
    periode: { fom: firstPaid(benefit, today), tom },
  })
  return { enslig: [fact], saker: [] }
}
