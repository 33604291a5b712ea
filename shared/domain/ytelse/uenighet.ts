import type { Kilde } from '../kilde/kilde.ts'
import { addDays, compareDato, type Dato, daysBetween } from '../tid/dato.ts'
import type { Utbetaling } from '../utbetaling/utbetaling.ts'
import type { Vedtak } from './vedtak.ts'
import { findSluttdato, isGranting, newestFirst, toSammenhengendePeriode } from './vedtaksrekke.ts'
import type { Uenighet } from './ytelse.ts'

/** Money comes in arrears: a month and a half behind today is no disagreement, half a month behind a past end is none. */
const ARREARS_DAYS = 45
const CLOSING_DAYS = 15

/** When a source's decisions end, and when the last unbroken time of them began. */
type Slutt = { kilde: Kilde; tom: Dato | null }
type Rekke = Slutt & { fom: Dato | null }

function sluttdatoer(vedtak: readonly Vedtak[]): Rekke[] {
  const kilder = [...new Set(vedtak.map(({ opphav }) => opphav.kilde))]
  return kilder.flatMap((kilde): Rekke[] => {
    const own = vedtak.filter(({ opphav }) => opphav.kilde === kilde)
    const slutt = findSluttdato(own)
    const last = newestFirst(own).find(isGranting)
    return slutt && last ? [{ kilde, ...slutt, fom: toSammenhengendePeriode(own, last).fom }] : []
  })
}

const toSlutt = ({ kilde, tom }: Rekke): Slutt => ({ kilde, tom })

function paidThrough(payouts: readonly Utbetaling[]): { kilde: Kilde; tom: Dato } | undefined {
  const paid = payouts
    .filter(({ status }) => status === 'utbetalt')
    .flatMap(({ periode, opphav }) =>
      periode.tom === null ? [] : [{ kilde: opphav.kilde, tom: periode.tom }],
    )
  return paid.sort((a, b) => compareDato(a.tom, b.tom)).at(-1)
}

function compareWithMoney(
  { fom, ...slutt }: Rekke,
  betalt: { kilde: Kilde; tom: Dato },
  today: Dato,
): Uenighet | undefined {
  const { kilde, tom } = slutt
  if (tom !== null && betalt.tom > tom) {
    return daysBetween(tom, betalt.tom) >= CLOSING_DAYS
      ? { type: 'betaltLengre', vedtak: { kilde, tom }, betalt }
      : undefined
  }
  const isPast = tom !== null && daysBetween(tom, today) > ARREARS_DAYS
  // Money of a time before this one: nothing is missing of the days between the two.
  const since = fom !== null && betalt.tom < fom ? addDays(fom, -1) : betalt.tom
  const missing = daysBetween(since, isPast ? tom : today)
  return missing > (isPast ? CLOSING_DAYS : ARREARS_DAYS)
    ? { type: 'betaltKortere', vedtak: slutt, betalt }
    : undefined
}

/**
 * What the sources do not agree on. `payouts` undefined: nobody has answered about money, so nothing is said of it.
 * Money that goes to the employer is not among a bruker's payouts, so its lack proves nothing.
 */
export function findUenigheter(
  vedtak: readonly Vedtak[],
  payouts: readonly Utbetaling[] | undefined,
  today: Dato,
): Uenighet[] {
  const [first, ...others] = sluttdatoer(vedtak)
  if (first === undefined) return []
  const apart = others.filter(({ tom }) => tom !== first.tom)
  const between = apart.map(
    (second): Uenighet => ({ type: 'sluttdato', first: toSlutt(first), second: toSlutt(second) }),
  )
  const betalt = payouts && paidThrough(payouts)
  if (betalt === undefined || vedtak.some(({ tilArbeidsgiver }) => tilArbeidsgiver)) return between
  const withMoney = compareWithMoney(first, betalt, today)
  return withMoney ? [...between, withMoney] : between
}
