import { addDays, addMonths, type Dato, daysBetween } from '#shared/domain/tid/dato.ts'
import type { Random } from '../random.ts'
import type { ArenaFacts, BeregningFact, MeldekortFact, VedtakFact } from './arenaFacts.ts'
import { mondayOfPeriod } from './payments.ts'
import type { Benefit } from './stateFacts.ts'

/** Working days in a fortnight, which is what a payment covers. */
const DAYS = 10
const GROUPS = { aap: 'ATTF', dagpenger: 'DAGP', tiltakspenger: 'INDIV' } as const
const rate = ({ brutto }: Benefit) => Math.round((brutto / DAYS) * 100) / 100

/** A granted, running decision; the caller changes what is otherwise. */
export function vedtak(random: Random, fom: Dato | null, more: Partial<VedtakFact> = {}): VedtakFact {
  return {
    id: random.int(30_000_000, 39_999_999),
    loepenummer: 1,
    type: 'O',
    status: 'IVERK',
    utfall: 'JA',
    fase: null,
    rettighet: null,
    periode: { fom, tom: null },
    dagsats: null,
    dagerIgjen: null,
    ukerIgjen: null,
    ...more,
  }
}

/** The decisions, calculations and cards behind the benefits that Arena pays. */
export function arenaVedtak(
  random: Random,
  benefits: readonly Benefit[],
  today: Dato,
): Pick<ArenaFacts, 'aap' | 'dagpenger' | 'beregninger' | 'tiltakspenger' | 'meldekort'> {
  const of = (kind: keyof typeof GROUPS) => benefits.filter((benefit) => benefit.kind === kind)
  return {
    aap: of('aap').flatMap((benefit) => aap(random, benefit, today)),
    dagpenger: of('dagpenger').map((benefit) => dagpenger(random, benefit, today)),
    beregninger: of('dagpenger').flatMap((benefit) => beregninger(benefit, today)),
    tiltakspenger: of('tiltakspenger').map((benefit) => tiltakspenger(random, benefit, today)),
    meldekort: [...of('aap'), ...of('dagpenger'), ...of('tiltakspenger')].flatMap((benefit) =>
      meldekort(random, benefit, today),
    ),
  }
}

/** Granted for a time; after a year there has been a change, from which the rate of today runs. */
function aap(random: Random, benefit: Benefit, today: Dato): VedtakFact[] {
  const start = addMonths(today, -benefit.months)
  const tom = addDays(today, random.int(9, 90) * 7)
  const left = { ukerIgjen: Math.floor(daysBetween(today, tom) / 7), dagerIgjen: weekdays(today, tom) }
  const dagsats = rate(benefit)
  if (benefit.months <= 12)
    return [vedtak(random, start, { fase: 'UA', dagsats, ...left, periode: { fom: start, tom } })]
  const changed = addMonths(today, -6)
  return [
    vedtak(random, start, {
      fase: 'UA',
      status: 'AVSLU',
      dagsats: Math.floor(dagsats) - 20,
      periode: { fom: start, tom: addDays(changed, -1) },
    }),
    vedtak(random, changed, {
      fase: 'UA',
      type: 'E',
      loepenummer: 2,
      dagsats,
      ...left,
      periode: { fom: changed, tom },
    }),
  ]
}

const weekdays = (from: Dato, to: Dato) => Math.floor(daysBetween(from, to) / 7) * 5

function dagpenger(random: Random, benefit: Benefit, today: Dato): VedtakFact {
  const rettighet = random.weighted([
    ['DAGO', 8],
    ['PERM', 2],
  ])
  return vedtak(random, addMonths(today, -benefit.months), { rettighet })
}

/** 104 weeks to begin with, ten days a fortnight. */
function beregninger(benefit: Benefit, today: Dato): BeregningFact[] {
  const sats = rate(benefit)
  const used = (fom: Dato) => (daysBetween(addMonths(today, -benefit.months), fom) / 14 + 1) * DAYS
  return pastPeriods(benefit, today)
    .filter(({ sent }) => sent)
    .map(({ fom, tom }) => ({
      fom,
      tom,
      sats,
      beloep: benefit.brutto,
      dagerIgjen: Math.max(0, 520 - Math.ceil(used(fom))),
    }))
}

function tiltakspenger(random: Random, benefit: Benefit, today: Dato): VedtakFact {
  const fom = addMonths(today, -benefit.months)
  return vedtak(random, fom, { dagsats: rate(benefit), periode: { fom, tom: addMonths(today, 3) } })
}

const KEPT_PERIODS = 6

/** The last fortnights that have ended, oldest first, and whether their card was sent. */
function pastPeriods({ months, unsent = 0, until }: Benefit, today: Dato) {
  const monday = mondayOfPeriod(today)
  const start = addMonths(today, -months)
  return Array.from({ length: KEPT_PERIODS }, (_, i) => {
    const back = KEPT_PERIODS - i
    const fom = addDays(monday, -14 * back)
    return { fom, tom: addDays(fom, 13), sent: back > unsent }
  }).filter(({ tom }) => tom >= start && tom <= (until ?? today))
}

/** The cards of those fortnights, and the one that runs: it cannot be sent yet. */
function meldekort(random: Random, benefit: Benefit, today: Dato): MeldekortFact[] {
  const gruppe =
    GROUPS[benefit.kind === 'aap' || benefit.kind === 'dagpenger' ? benefit.kind : 'tiltakspenger']
  const first = random.int(1_700_000_000, 1_799_999_000)
  const running = { fom: mondayOfPeriod(today), tom: addDays(mondayOfPeriod(today), 13), sent: false }
  const current = benefit.until === undefined ? [running] : []
  return [...pastPeriods(benefit, today), ...current].map(({ fom, tom, sent }, i) => {
    const mottatt = addDays(tom, 1) < today ? addDays(tom, 1) : today
    const isPaid = sent && addDays(tom, 3) <= today
    return {
      id: first + i,
      type: '05',
      fom,
      tom,
      gruppe,
      status: sent ? (isPaid ? 'FERDI' : 'KLAR') : i % 2 === 0 ? 'OPPRE' : 'SENDT',
      mottatt: sent ? mottatt : null,
      brutto: isPaid ? benefit.brutto : 0,
    }
  })
}
