import { addDays, type Dato, daysBetween } from '#shared/domain/tid/dato.ts'
import type { Bruker } from '../bruker.ts'
import { utleiere } from '../names.data.ts'
import { enheter } from '../places.ts'
import type { Random } from '../random.ts'
import {
  dokumentasjonkrav,
  monthly,
  type Pen,
  sak,
  soeknad,
  toOthers,
  utbetaling,
  vedtak,
  vilkaar,
} from './build.ts'
import type { RammevedtakPlan, SoeknadPlan, Utfall } from './plan.ts'
import { aktivitetsvilkaar, dokumenttyper, enkeltsaker, vilkaarstekster } from './texts.data.ts'

/** One søknad of a common kind. */
export function anySoeknad(pen: Pen, bruker: Bruker): SoeknadPlan {
  const kind = pen.random.weighted([
    ['livsopphold', bruker.doed === null ? 45 : 0],
    ['enkelt', 25],
    ['avslag', 10],
    ['venter', bruker.doed === null ? 15 : 0],
    ['kanIkkeVises', 5],
  ])
  switch (kind) {
    case 'livsopphold':
      return livsopphold(pen, bruker)
    case 'enkelt':
      return enkelt(pen, pen.random.pick<Utfall>(['INNVILGET', 'INNVILGET', 'DELVIS_INNVILGET']))
    case 'avslag':
      return enkelt(pen, pen.random.pick<Utfall>(['AVSLATT', 'AVVIST']))
    case 'venter':
      return venter(pen)
    default:
      return kanIkkeVises(pen)
  }
}

const daysAgo = ({ world, random }: Pen, from: number, to: number) =>
  addDays(world.today, -random.int(from, to))

/** Monthly support with the rent straight to the landlord, conditions and a frame decision. */
function livsopphold(pen: Pen, { alder }: Bruker): SoeknadPlan {
  const { random } = pen
  const soekt = daysAgo(pen, 30, 250)
  const decided = addDays(soekt, random.int(4, 26))
  const stoenad = sak(pen, random.chance(0.9) ? 'Livsopphold og husleie' : null, addDays(soekt, 1), {
    status: random.chance(0.85) ? 'UNDER_BEHANDLING' : null,
    vedtak: [vedtak(pen, decided, random.chance(0.93) ? 'INNVILGET' : null)],
    rammevedtak: random.chance(0.25) ? [rammevedtak(pen, decided)] : [],
  })
  const sakRef = stoenad.referanse
  const utbetalinger = support(pen, sakRef, decided)
  return soeknad(pen, soekt, {
    digital: random.chance(0.7),
    status: 'FERDIGBEHANDLET',
    behandlesFra: addDays(soekt, 2),
    ferdig: decided,
    kontorer: kontorer(pen, soekt),
    saker: [stoenad],
    utbetalinger: utbetalinger.map((each) => withMishap(random, each)),
    vilkaar: random.chance(0.6) ? [vilkaarFor(pen, alder, sakRef, utbetalinger)] : [],
    dokumentasjonkrav: random.chance(0.3) ? [husleiekvittering(pen, sakRef, decided)] : [],
    mottatt: [{ id: random.uuid(), tittel: 'Kontoutskrift', dato: addDays(soekt, 1) }],
  })
}

function rammevedtak({ random }: Pen, dato: Dato): RammevedtakPlan {
  return {
    referanse: `ramme-${random.digits(6)}`,
    beskrivelse: 'strøm',
    beloep: random.int(8, 30) * 100,
    fom: dato,
    tom: addDays(dato, 180),
    dato,
  }
}

/** To the bruker, and often the rent beside it, from the decision through next month. */
function support(pen: Pen, sakRef: string, decided: Dato): Utbetaling[] {
  const { random, world } = pen
  const of = { sak: sakRef, from: -Math.min(6, Math.floor(daysBetween(decided, world.today) / 31)), to: 1 }
  const living = {
    ...of,
    beskrivelse: 'livsopphold',
    beloep: random.int(60, 110) * 100,
    day: random.int(1, 28),
  }
  const rent = { ...of, beskrivelse: 'husleie', beloep: random.int(65, 125) * 100, day: 1 }
  const landlord = toOthers(random.pick<string>(utleiere))
  return [...monthly(pen, living), ...(random.chance(0.6) ? monthly(pen, rent, landlord) : [])]
}

function vilkaarFor(pen: Pen, alder: number, sakRef: string, utbetalinger: readonly Utbetaling[]) {
  const { random, world } = pen
  const text = alder < 30 ? random.pick(aktivitetsvilkaar) : random.pick(vilkaarstekster)
  const days = 'days' in text ? text.days : random.int(3, 20)
  return vilkaar(pen, {
    tittel: text.tittel,
    beskrivelse: text.beskrivelse,
    sak: sakRef,
    utbetalinger: utbetalinger.slice(-1).map(({ referanse }) => referanse),
    dato: addDays(world.today, -6),
    frist: addDays(world.today, days),
    status: random.weighted([
      ['RELEVANT', 75],
      [null, 8],
      ['OPPFYLT', 9],
      ['IKKE_OPPFYLT', 4],
      ['ANNULLERT', 4],
    ]),
  })
}

function husleiekvittering(pen: Pen, sakRef: string, dato: Dato) {
  return dokumentasjonkrav(pen, {
    tittel: 'Husleiekvittering',
    beskrivelse: 'Du skal levere kvittering for betalt husleie.',
    sak: sakRef,
    dato,
    frist: addDays(pen.world.today, pen.random.int(-10, 25)),
    status: pen.random.weighted([
      ['RELEVANT', 70],
      ['LEVERT_TIDLIGERE', 20],
      ['ANNULLERT', 10],
    ]),
  })
}

/** A transfer now and then: the søknad came to the wrong office. */
function kontorer({ random }: Pen, soekt: Dato): SoeknadPlan['kontorer'] {
  const here = { enhet: enheter.oestbyen.nummer, dato: addDays(soekt, 2) }
  return random.chance(0.12)
    ? [{ enhet: enheter.vestbyen.nummer, dato: soekt }, here]
    : [{ ...here, dato: soekt }]
}

type Utbetaling = SoeknadPlan['utbetalinger'][number]

/** Stopped, cancelled, undated and half-told payouts occur. */
function withMishap(random: Random, each: Utbetaling): Utbetaling {
  const mishap = random.weighted([
    ['none', 88],
    ['stoppet', 3],
    ['annullert', 3],
    ['undated', 2],
    ['noStatus', 2],
    ['noRecipient', 2],
  ])
  switch (mishap) {
    case 'stoppet':
      return { ...each, status: 'STOPPET', utbetalt: null }
    case 'annullert':
      return { ...each, status: 'ANNULLERT', utbetalt: null }
    case 'undated':
      return { ...each, status: 'PLANLAGT_UTBETALING', forfall: null, utbetalt: null }
    case 'noStatus':
      return { ...each, status: null }
    case 'noRecipient':
      return { ...each, annenMottaker: null }
    default:
      return each
  }
}

/** One decision about one thing. */
function enkelt(pen: Pen, utfall: Utfall): SoeknadPlan {
  const { random } = pen
  const soekt = daysAgo(pen, 20, 300)
  const decided = addDays(soekt, random.int(1, 18))
  const thing = random.pick(enkeltsaker)
  const one = sak(pen, thing.tittel, addDays(soekt, 1), { vedtak: [vedtak(pen, decided, utfall)] })
  const granted = utfall === 'INNVILGET' || utfall === 'DELVIS_INNVILGET'
  const paid = {
    sak: one.referanse,
    beskrivelse: thing.beskrivelse,
    beloep: random.int(thing.from, thing.to),
    forfall: addDays(decided, random.int(2, 40)),
  }
  return soeknad(pen, soekt, {
    digital: random.chance(0.6),
    status: 'FERDIGBEHANDLET',
    behandlesFra: addDays(soekt, 1),
    ferdig: decided,
    saker: [one],
    utbetalinger: granted ? [withMishap(random, utbetaling(pen, paid))] : [],
    etterspurt: random.chance(0.3) ? askedAndDelivered(pen, soekt, decided) : [],
  })
}

/** Asked for, and cleared by an empty list when all had come. */
function askedAndDelivered({ random }: Pen, soekt: Dato, decided: Dato): SoeknadPlan['etterspurt'] {
  const asked = { ...random.pick(dokumenttyper), frist: addDays(soekt, 14) }
  return [
    { dato: addDays(soekt, 1), dokumenter: [asked] },
    { dato: decided, dokumenter: [] },
  ]
}

/** Received or being handled, with documents asked for. */
function venter(pen: Pen): SoeknadPlan {
  const { random, world } = pen
  const soekt = daysAgo(pen, 1, 40)
  const handled = addDays(soekt, 1)
  const isHandled = handled <= world.today && random.chance(0.7)
  const asked = [random.pick(dokumenttyper), random.pick(dokumenttyper)].map((each) => ({
    ...each,
    frist: addDays(world.today, random.int(-3, 18)),
  }))
  return soeknad(pen, soekt, {
    status: isHandled ? 'UNDER_BEHANDLING' : 'MOTTATT',
    behandlesFra: isHandled ? handled : null,
    saker: isHandled ? [sak(pen, random.pick(enkeltsaker).tittel, handled)] : [],
    forelopigSvar: isHandled && random.chance(0.3) ? handled : null,
    etterspurt: isHandled ? [{ dato: handled, dokumenter: asked }] : [],
  })
}

function kanIkkeVises(pen: Pen): SoeknadPlan {
  const soekt = daysAgo(pen, 10, 200)
  const status = pen.random.pick(['IKKE_INNSYN', 'BEHANDLES_IKKE', 'FEILREGISTRERT'] as const)
  return soeknad(pen, soekt, {
    status: status === 'BEHANDLES_IKKE' ? 'BEHANDLES_IKKE' : 'UNDER_BEHANDLING',
    behandlesFra: addDays(soekt, 3),
    saker: [sak(pen, 'Midlertidig botilbud', addDays(soekt, 3), { status })],
  })
}
