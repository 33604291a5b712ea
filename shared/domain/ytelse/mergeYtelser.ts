import type { Kilde } from '../kilde/kilde.ts'
import type { Opphav } from '../kilde/opphav.ts'
import type { Dato } from '../tid/dato.ts'
import { type Betaling, isBeingPaid, sumUpBetaling } from '../utbetaling/betaling.ts'
import type { Utbetalingsrad } from '../utbetaling/sources.ts'
import type { Utbetaling } from '../utbetaling/utbetaling.ts'
import { findUenigheter } from './uenighet.ts'
import type { Vedtak } from './vedtak.ts'
import {
  findGjeldende,
  isGranting,
  newestFirst,
  toSammenhengendePeriode,
  toVedtakstilstand,
} from './vedtaksrekke.ts'
import { type Ytelse, type Ytelsestilstand, ytelsestilstander } from './ytelse.ts'
import { toYtelsesslag, type Ytelsesslag } from './ytelsesslag.ts'

/** What the sources have answered so far. */
export type Told = {
  vedtak: readonly Vedtak[]
  /** Money of both lines, each payout once, with everybody who tells of it. */
  rader: readonly Utbetalingsrad[]
  /** Whether the state's payouts have been answered: else nothing is concluded from their absence. */
  moneyIsKnown: boolean
}

type Group = { key: string; slag: Ytelsesslag; vedtak: Vedtak[]; rader: Utbetalingsrad[] }

const keyOf = (linje: string, slag: Ytelsesslag, ytelse: string) =>
  `${linje}:${slag === 'annen' ? ytelse.trim().toLowerCase() : slag}`

/** One group a benefit and line, whatever each source calls it. */
function toGroups({ vedtak, rader }: Told): Group[] {
  const groups = new Map<string, Group>()
  const groupOf = (linje: string, slag: Ytelsesslag, ytelse: string): Group => {
    const key = keyOf(linje, slag, ytelse)
    const group = groups.get(key) ?? { key, slag, vedtak: [], rader: [] }
    groups.set(key, group)
    return group
  }
  for (const each of vedtak) groupOf(each.opphav.linje, each.slag, each.ytelse).vedtak.push(each)
  for (const rad of rader) {
    const { opphav, ytelse } = rad.utbetaling
    groupOf(opphav.linje, toYtelsesslag(ytelse), ytelse).rader.push(rad)
  }
  return [...groups.values()]
}

/**
 * The benefits of a bruker from Arena, Infotrygd, Personkort and Oskar as one list without doubles. Running ones
 * first; one that began long ago and runs is never left out.
 */
export function mergeYtelser(told: Told, today: Dato): Ytelse[] {
  return toGroups(told)
    .flatMap((group) => toYtelse(group, told.moneyIsKnown, today))
    .sort((a, b) => rank(a) - rank(b) || (a.navn < b.navn ? -1 : 1))
}

const rank = ({ tilstand }: Ytelse) => ytelsestilstander.indexOf(tilstand)

function toYtelse({ key, slag, vedtak, rader }: Group, moneyIsKnown: boolean, today: Dato): Ytelse[] {
  const payouts = rader.map(({ utbetaling }) => utbetaling)
  const first = vedtak[0] ?? payouts[0]
  if (first === undefined) return []
  const betaling = sumUpBetaling(payouts, today)
  const gjeldende = findGjeldende(vedtak, today)
  return [
    {
      key,
      linje: first.opphav.linje,
      slag,
      navn: gjeldende?.ytelse ?? first.ytelse,
      tilstand:
        toDecidedTilstand(vedtak, betaling, today) ?? toPaymentTilstand(slag, payouts, betaling, today),
      periode: gjeldende ? toSammenhengendePeriode(vedtak, gjeldende) : { fom: null, tom: null },
      gjeldende,
      vedtak: newestFirst(vedtak),
      betaling,
      opphav: onePerKilde([
        ...(gjeldende ? [gjeldende] : []),
        ...vedtak,
        ...newestPaid(betaling),
        ...payouts,
        ...rader.flatMap(({ alsoFrom }) => alsoFrom.map((opphav) => ({ opphav }))),
      ]),
      uenigheter: findUenigheter(vedtak, moneyIsKnown ? payouts : undefined, today),
    },
  ]
}

/**
 * Some registers know the days that are decided up to now, a month at a time: with money on its way for days after
 * them the benefit runs, unless it was said to end.
 */
function toDecidedTilstand(
  vedtak: readonly Vedtak[],
  { next }: Betaling,
  today: Dato,
): Ytelsestilstand | undefined {
  const tilstand = toVedtakstilstand(vedtak, today)
  const newest = findGjeldende(vedtak, today)
  if (tilstand !== 'avsluttet' || newest?.utfall !== 'innvilget' || !isGranting(newest)) return tilstand
  const end = newest.periode.tom
  const paidFor = next?.periode.tom ?? null
  return end !== null && paidFor !== null && paidFor > end ? 'loepende' : tilstand
}

/** Something without a name of its own that was paid once, and is not coming again, does not run: it was a single sum. */
function toPaymentTilstand(
  slag: Ytelsesslag,
  payouts: readonly Utbetaling[],
  betaling: Betaling,
  today: Dato,
): Ytelsestilstand {
  const isSingle = slag === 'annen' && betaling.next === undefined && payouts.filter(isPaid).length < 2
  return !isSingle && isBeingPaid(betaling, today) ? 'loepende' : 'avsluttet'
}

const isPaid = ({ status }: Utbetaling) => status === 'utbetalt'

const newestPaid = ({ lastPaid, next }: Betaling) => [lastPaid, next].filter((each) => each !== undefined)

function onePerKilde(tellers: readonly { opphav: Opphav }[]): Opphav[] {
  const perKilde = new Map<Kilde, Opphav>()
  for (const { opphav } of tellers) if (!perKilde.has(opphav.kilde)) perKilde.set(opphav.kilde, opphav)
  return [...perKilde.values()]
}
