import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { dayInMonth, inWords, lastInMonth } from '../calendar.ts'
import type { Fact, Script } from './fact.ts'

const vedtak = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'vedtak',
  says,
  shows,
  state,
})
/** The first and the last day of the month so many months from today. */
const from = (today: Dato, months: number) => inWords(dayInMonth(today, months, 1))
const to = (today: Dato, months: number) => inWords(lastInMonth(today, months))
const nothing = () => []

/** What Infotrygd tells of each life, by hand: neither the simulator nor the adapter has a say in it. */
export const infotrygdScript: Script = {
  solfrid: (today) => [
    vedtak('gyldig', 'barnetrygd for ett barn', 'Barnetrygd', from(today, -12), '1 968,00', '1'),
  ],
  aapMann: nothing,
  sykmeldt: (today) => [
    vedtak(
      'gyldig',
      'sykepenger som arbeidsgiver får igjen',
      'Sykepenger',
      from(today, -4),
      '3 124,04',
      '100',
      'Refusjon til arbeidsgiver',
    ),
  ],
  enslig: (today) => [
    vedtak(
      'gyldig',
      'overgangsstønad etter det siste vedtaket',
      'Overgangsstønad',
      from(today, -8),
      to(today, 4),
      '23 310,00',
      'Endring i beregningsgrunnlaget',
    ),
    vedtak('erstattet', 'det første vedtaket, før inntekten ble rettet', 'Overgangsstønad', '20 860,00'),
    vedtak(
      'gyldig',
      'barnetilsyn som opphørte forrige måned',
      'Stønad til barnetilsyn',
      from(today, -8),
      to(today, -1),
      '4 264,00',
      from(today, 0),
    ),
    vedtak(
      'gyldig',
      'utvidet barnetrygd for to barn',
      'Utvidet barnetrygd',
      from(today, -8),
      '6 452,00',
      '2',
    ),
    vedtak('aapen', 'skolepenger ingen har avgjort', 'Stønad til skolepenger', inWords(addDays(today, -12))),
  ],
  ungMedVilkaar: nothing,
  doed: nothing,
  flyttet: nothing,
  kode6: nothing,
  kode7: nothing,
  kode6Utland: nothing,
  skjermet: nothing,
  tolkOgSikkerhet: nothing,
  delerIkkeVilkaar: nothing,
  returnertePenger: nothing,
  uleseligeDokumenter: nothing,
  tvillingUten: twin,
  tvillingMed: twin,
  dagpengerForsinket: nothing,
  tiltakspengemottaker: nothing,
  langvarigAap: nothing,
  foreldrepenger80: (today) => [
    vedtak(
      'gyldig',
      'foreldrepenger på 80 prosent',
      'Foreldrepenger',
      from(today, -5),
      to(today, 7),
      '80',
      '2 418,00',
    ),
    vedtak('gyldig', 'barnetrygd', 'Barnetrygd', from(today, -5), '1 968,00'),
  ],
  pleiepengerGradert: (today) => [
    vedtak(
      'gyldig',
      'pleiepenger som er trappet ned til 40 prosent',
      'Pleiepenger',
      from(today, -6),
      to(today, 3),
      '40',
      '1 460,00',
    ),
  ],
  langvarigSyk: (today) => [
    vedtak('gyldig', 'sykepenger for tre år siden', from(today, -34), to(today, -23), '2 740,00'),
    vedtak('gyldig', 'sykepenger nå', 'Sykepenger', from(today, -9), '2 915,00'),
  ],
  uenigOmSlutt: (today) => [
    vedtak(
      'gyldig',
      'overgangsstønad en måned lenger enn den er betalt',
      'Overgangsstønad',
      from(today, -14),
      to(today, -2),
      '20 750,00',
    ),
    vedtak('gyldig', 'barnetrygd som opphørte forrige måned', 'Barnetrygd', to(today, -1), from(today, 0)),
  ],
}

function twin(today: Dato): Fact[] {
  return [vedtak('gyldig', 'barnetrygd for ett barn', 'Barnetrygd', from(today, -9), '1 968,00', '1')]
}
