import { z } from 'zod'
import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { badRequest, type Handler, json } from '../http/router.ts'
import type { Bruker } from '../population/bruker.ts'
import type { Population } from '../population/population.ts'
import { createRandom } from '../population/random.ts'
import { listPayments, type Payment } from '../population/state/payments.ts'
import type { BenefitKind, StateFacts } from '../population/state/stateFacts.ts'
import type { Whose } from './registers.ts'

const lookupSchema = z.object({
  ident: z.string(),
  rolle: z.enum(['RETTIGHETSHAVER', 'UTBETALT_TIL']),
  periode: z.object({ fom: z.iso.date(), tom: z.iso.date() }),
  periodetype: z.enum(['UTBETALINGSPERIODE', 'YTELSESPERIODE']),
})

const NAMES: Record<BenefitKind, { ytelsestype: string; komponent: string; satstype: string }> = {
  barnetrygd: { ytelsestype: 'Barnetrygd', komponent: 'Ordinær barnetrygd', satstype: 'Måned' },
  aap: { ytelsestype: 'Arbeidsavklaringspenger', komponent: 'AAP, ordinær sats', satstype: 'Dag' },
  dagpenger: { ytelsestype: 'Dagpenger', komponent: 'Ordinære dagpenger', satstype: 'Dag' },
  tiltakspenger: { ytelsestype: 'Tiltakspenger', komponent: 'Tiltakspenger', satstype: 'Dag' },
  ufoeretrygd: { ytelsestype: 'Uføretrygd', komponent: 'Uføretrygd', satstype: 'Måned' },
  overgangsstoenad: { ytelsestype: 'Overgangsstønad', komponent: 'Overgangsstønad', satstype: 'Måned' },
  barnetilsyn: { ytelsestype: 'Stønad til barnetilsyn', komponent: 'Barnetilsyn', satstype: 'Måned' },
  foreldrepenger: { ytelsestype: 'Foreldrepenger', komponent: 'Foreldrepenger', satstype: 'Dag' },
  pleiepenger: { ytelsestype: 'Pleiepenger', komponent: 'Pleiepenger sykt barn', satstype: 'Dag' },
  bostoette: { ytelsestype: 'Bostøtte', komponent: 'Statlig bostøtte', satstype: 'Måned' },
  sykepenger: { ytelsestype: 'Sykepenger', komponent: 'Sykepenger', satstype: 'Dag' },
  alderspensjon: { ytelsestype: 'Alderspensjon', komponent: 'Grunnpensjon', satstype: 'Måned' },
}

/** State payouts, newest first, whose day or benefit period overlaps what was asked for. */
export function utbetaldataHandler(population: Population, whose: Whose): Handler {
  return ({ body }) => {
    const asked = lookupSchema.safeParse(body)
    if (!asked.success) return badRequest
    const { periode, periodetype } = asked.data
    const bruker = population.find(whose(asked.data.ident))
    if (!bruker) return json([])
    const facts = population.stateFacts(bruker)
    const random = createRandom(population.seed, 'bilag', bruker.stateKey)
    const bilag = random.int(100_000, 800_000)
    const rows = facts.benefits
      .flatMap((benefit) => listPayments(benefit, population.today))
      .map((payment, i) => ({ payment, bilagsnummer: String(bilag + i) }))
      .filter(({ payment: { dato, periode: own } }) => {
        const [fom, tom] = periodetype === 'YTELSESPERIODE' ? [own.fom, own.tom] : [dato, dato]
        return fom <= periode.tom && tom >= periode.fom
      })
      .toSorted((a, b) => (a.payment.dato < b.payment.dato ? 1 : -1))
    return json(rows.map((row) => toUtbetaling(row, bruker, facts, population.today)))
  }
}

type Row = { payment: Payment; bilagsnummer: string }

function toUtbetaling({ payment, bilagsnummer }: Row, bruker: Bruker, facts: StateFacts, today: Dato) {
  const ytelse = toYtelse(payment, bilagsnummer, bruker)
  const byGiro = payment.mishap === 'tilArbeidsgiver'
  return {
    ...toDates(payment, today),
    utbetaltTil: byGiro
      ? { aktoertype: 'ORGANISASJON', ident: '999999999', navn: 'Prøvebedriften AS' }
      : {
          aktoertype: 'PERSON',
          ident: bruker.ident,
          navn: `${bruker.navn.fornavn} ${bruker.navn.etternavn}`,
        },
    utbetalingNettobeloep: ytelse.ytelseNettobeloep,
    utbetaltTilKonto: { kontonummer: byGiro ? '99990000000' : facts.konto, kontotype: 'Norsk bankkonto' },
    utbetalingsmetode: 'Bankkontooverføring',
    ytelseListe: [ytelse],
  }
}

/** Which dates there are, and what the free text of the status says. */
function toDates({ dato, mishap }: Payment, today: Dato) {
  const due = dato <= today
  const posted = addDays(dato, -3)
  const posteringsdato = posted < today ? posted : addDays(today, -1)
  const forfallsdato = dato
  if (mishap === 'returnert') {
    const utbetalingsmelding = 'Kontoen er avsluttet. Pengene er kommet i retur.'
    return {
      posteringsdato,
      forfallsdato,
      utbetalingsstatus: 'Returnert til NAV for saksbehandling',
      utbetalingsmelding,
    }
  }
  if (mishap === 'stoppet') return { posteringsdato, forfallsdato, utbetalingsstatus: 'Stoppet' }
  return due
    ? { posteringsdato, forfallsdato, utbetalingsdato: dato, utbetalingsstatus: 'Utbetalt' }
    : {
        posteringsdato,
        forfallsdato,
        utbetalingsstatus: dato <= addDays(today, 7) ? 'Ligger hos banken' : 'Til utbetaling',
      }
}

const cents = (kroner: number) => Math.round(kroner * 100) / 100

function toYtelse({ benefit, periode, mishap }: Payment, bilagsnummer: string, { ident }: Bruker) {
  const { brutto, skatt, trekk, kind } = benefit
  const sign = benefit.sign === 'negative' ? -1 : 1
  const trekksum = trekk.reduce((sum, { beloep }) => sum + beloep, 0)
  const wrong = mishap === 'stemmerIkke' ? 100 : 0
  const days = NAMES[kind].satstype === 'Dag' ? 10 : 1
  return {
    ytelsestype: NAMES[kind].ytelsestype,
    ytelsesperiode: periode,
    ytelseskomponentListe: [
      {
        ytelseskomponenttype: NAMES[kind].komponent,
        satsbeloep: cents(brutto / days),
        satstype: NAMES[kind].satstype,
        satsantall: days,
        ytelseskomponentbeloep: brutto,
      },
    ],
    ytelseskomponentersum: brutto,
    trekkListe: trekk.map(({ type, beloep, kreditor }) => ({
      trekktype: type,
      trekkbeloep: sign * beloep,
      ...(kreditor === null ? {} : { kreditor }),
    })),
    // -0 is no JSON number one wants to read back
    trekksum: trekksum === 0 ? 0 : sign * trekksum,
    skattListe: skatt === 0 ? [] : [{ skattebeloep: sign * skatt }],
    skattsum: skatt === 0 ? 0 : sign * skatt,
    ytelseNettobeloep: cents(brutto - skatt - trekksum - wrong),
    bilagsnummer,
    rettighetshaver: { aktoertype: 'PERSON', ident },
  }
}
