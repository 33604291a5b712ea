import { addDays, compareDato, type Dato } from '../tid/dato.ts'
import { isWithin } from '../tid/periode.ts'
import type { Periode } from '../utbetaling/utbetaling.ts'
import type { Vedtak } from './vedtak.ts'
import type { Ytelsestilstand } from './ytelse.ts'

const EARLIEST = '0000-01-01'
const LATEST = '9999-12-31'
const fomOf = ({ periode }: Vedtak): string => periode.fom ?? EARLIEST
const tomOf = ({ periode }: Vedtak): string => periode.tom ?? LATEST

/** Newest first: by when it begins, then by when it was made. */
export function newestFirst(vedtak: readonly Vedtak[]): Vedtak[] {
  const made = (each: Vedtak): string => each.vedtatt ?? EARLIEST
  return [...vedtak].sort(
    (a, b) => compareText(fomOf(b), fomOf(a)) || compareText(made(b), made(a)) || compareText(b.id, a.id),
  )
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Decisions that give the benefit: in force, and not taken over by a later one. One that ends it gives it until then. */
export function isGranting({ utfall, gyldighet, periode }: Vedtak): boolean {
  if (gyldighet !== 'gyldig') return false
  return (
    utfall === 'innvilget' || utfall === 'delvisInnvilget' || (utfall === 'opphoert' && periode.tom !== null)
  )
}

/**
 * The stop that counts on the day: none when a granting decision has begun later than it, or on the same day. One that
 * is still to begin ends no stop today.
 */
export function findStans(vedtak: readonly Vedtak[], today: Dato): Vedtak | undefined {
  const stop = newestFirst(vedtak).find((each) => each.gyldighet === 'stans' && fomOf(each) <= today)
  const hasBegun = (each: Vedtak, from: string) => fomOf(each) >= from && fomOf(each) <= today
  const resumed = stop && vedtak.some((each) => isGranting(each) && hasBegun(each, fomOf(stop)))
  return resumed ? undefined : stop
}

/** The decision that counts on the day, else the newest. */
export function findGjeldende(vedtak: readonly Vedtak[], today: Dato): Vedtak | undefined {
  const newest = newestFirst(vedtak)
  return (
    findStans(vedtak, today) ??
    newest.find((each) => isGranting(each) && isWithin(each.periode, today)) ??
    newest.find(isGranting) ??
    newest[0]
  )
}

/** The unbroken chain of granting decisions that holds `gjeldende`: a change or a resumption the day after goes on. */
export function toSammenhengendePeriode(vedtak: readonly Vedtak[], gjeldende: Vedtak): Periode {
  if (!isGranting(gjeldende)) return gjeldende.periode
  let [fom, tom] = [fomOf(gjeldende), tomOf(gjeldende)]
  const rest = new Set(vedtak.filter((each) => isGranting(each) && each !== gjeldende))
  for (let grew = true; grew; ) {
    grew = false
    for (const each of rest) {
      if (!touches({ fom, tom }, each)) continue
      if (fomOf(each) < fom) fom = fomOf(each)
      if (tomOf(each) > tom) tom = tomOf(each)
      rest.delete(each)
      grew = true
    }
  }
  const days = vedtak.flatMap(({ periode }) => [periode.fom, periode.tom]).filter((dato) => dato !== null)
  const asDato = (text: string) => days.find((dato) => dato === text) ?? null
  return { fom: asDato(fom), tom: asDato(tom) }
}

/** Overlapping, or one begins the day after the other ends. */
function touches(chain: { fom: string; tom: string }, each: Vedtak): boolean {
  const { fom, tom } = each.periode
  const dayAfter = tom === null ? LATEST : addDays(tom, 1)
  const dayBefore = fom === null ? EARLIEST : addDays(fom, -1)
  return dayBefore <= chain.tom && dayAfter >= chain.fom
}

/** What the decisions alone say of today; undefined when there are none. */
export function toVedtakstilstand(vedtak: readonly Vedtak[], today: Dato): Ytelsestilstand | undefined {
  if (vedtak.length === 0) return undefined
  const granting = vedtak.filter(isGranting)
  if (findStans(vedtak, today)) return 'stanset'
  if (granting.some(({ periode }) => isWithin(periode, today))) return 'loepende'
  if (granting.some((each) => fomOf(each) > today)) return 'kommende'
  if (vedtak.some(({ utfall }) => utfall === 'aapen')) return 'underBehandling'
  const [newest] = newestFirst(vedtak)
  return newest?.utfall === 'avslag' ? 'avslag' : 'avsluttet'
}

/** The last day the granting decisions of one source cover; undefined when it grants nothing. */
export function findSluttdato(vedtak: readonly Vedtak[]): { tom: Dato | null } | undefined {
  const ends = vedtak.filter(isGranting).map(({ periode }) => periode.tom)
  if (ends.length === 0) return undefined
  const known = ends.filter((tom) => tom !== null)
  return { tom: known.length < ends.length ? null : (known.sort(compareDato).at(-1) ?? null) }
}
