import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { World } from '../bruker.ts'
import { bankDay, dayInMonth, lastInMonth } from '../calendar.ts'
import { enheter } from '../places.ts'
import type { Random } from '../random.ts'
import type {
  DokumentasjonkravPlan,
  KravPlan,
  SakPlan,
  SoeknadPlan,
  UtbetalingPlan,
  Utfall,
  VilkaarPlan,
} from './plan.ts'

/** What the small builders below need: the day, chance, and the bruker's own account. */
export type Pen = { world: World; random: Random; konto: string }

const ref = (random: Random, kind: string) => `${kind}-${random.digits(8)}`

/** An empty søknad received on the day, at the office; the caller fills in what happened. */
export function soeknad(pen: Pen, soekt: Dato, more: Partial<SoeknadPlan> = {}): SoeknadPlan {
  return {
    id: pen.random.uuid(),
    dokumentId: pen.random.uuid(),
    soekt,
    digital: true,
    status: 'MOTTATT',
    behandlesFra: null,
    ferdig: null,
    kontorer: [{ enhet: enheter.oestbyen.nummer, dato: soekt }],
    forelopigSvar: null,
    saker: [],
    utbetalinger: [],
    vilkaar: [],
    dokumentasjonkrav: [],
    etterspurt: [],
    mottatt: [],
    quirks: [],
    ...more,
  }
}

export function sak(pen: Pen, tittel: string | null, opprettet: Dato, more: Partial<SakPlan> = {}): SakPlan {
  return {
    referanse: ref(pen.random, 'sak'),
    tittel,
    status: 'UNDER_BEHANDLING',
    opprettet,
    vedtak: [],
    rammevedtak: [],
    ...more,
  }
}

export function vedtak(pen: Pen, dato: Dato, utfall: Utfall | null = 'INNVILGET'): SakPlan['vedtak'][number] {
  return { id: pen.random.uuid(), dato, utfall }
}

/** A payout to the bruker, due on the day: paid when the day has come. */
export function utbetaling(
  pen: Pen,
  of: { sak: string; beskrivelse: string; beloep: number; forfall: Dato },
  more: Partial<UtbetalingPlan> = {},
): UtbetalingPlan {
  const { today } = pen.world
  const due = of.forfall <= today
  return {
    referanse: ref(pen.random, 'utb'),
    rammevedtak: null,
    status: due ? 'UTBETALT' : 'PLANLAGT_UTBETALING',
    utbetalt: due ? of.forfall : null,
    periode: { fom: dayInMonth(of.forfall, 0, 1), tom: lastInMonth(of.forfall, 0) },
    annenMottaker: false,
    mottaker: null,
    konto: pen.konto,
    metode: 'Bankkonto',
    registrert: addDays(due ? of.forfall : today, -3),
    ...of,
    ...more,
  }
}

/** Paid straight to somebody else, most often the landlord. */
export const toOthers = (mottaker: string): Partial<UtbetalingPlan> => ({
  annenMottaker: true,
  mottaker,
  konto: null,
  metode: 'KID',
})

/** The same sum each month from `from` to `to` months from now. */
export function monthly(
  pen: Pen,
  of: { sak: string; beskrivelse: string; beloep: number; day: number; from: number; to: number },
  more: Partial<UtbetalingPlan> = {},
): UtbetalingPlan[] {
  const { day, from, to, ...rest } = of
  return Array.from({ length: to - from + 1 }, (_, i) =>
    utbetaling(pen, { ...rest, forfall: bankDay(dayInMonth(pen.world.today, from + i, day)) }, more),
  )
}

type KravWish = Pick<KravPlan, 'tittel' | 'beskrivelse' | 'dato'> & Partial<KravPlan>
const krav = (pen: Pen, kind: string, wish: KravWish): KravPlan => ({
  referanse: ref(pen.random, kind),
  sak: null,
  utbetalinger: [],
  frist: null,
  ...wish,
})

export function vilkaar(pen: Pen, wish: KravWish & Partial<VilkaarPlan>): VilkaarPlan {
  return { ...krav(pen, 'vilk', wish), status: 'status' in wish ? (wish.status ?? null) : 'RELEVANT' }
}

export function dokumentasjonkrav(
  pen: Pen,
  wish: KravWish & Partial<DokumentasjonkravPlan>,
): DokumentasjonkravPlan {
  return { ...krav(pen, 'dok', wish), status: 'status' in wish ? (wish.status ?? null) : 'RELEVANT' }
}
