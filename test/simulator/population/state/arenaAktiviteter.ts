import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { Random } from '../random.ts'
import type { ArenaFacts, GruppeFact, TiltakFact, UtdanningFact } from './arenaFacts.ts'

const TILTAK = [
  ['Arbeidstrening', 'Prøvebedriften AS'],
  ['Oppfølging', 'Eksempel Muligheter AS'],
  ['Avklaring', 'Øvelse Arbeid og Inkludering AS'],
  ['Arbeidsmarkedsopplæring (AMO)', 'Kurshuset Eksempel AS'],
  ['Midlertidig lønnstilskudd', 'Prøvebutikken AS'],
] as const

/** Code and dates as they are found together, also where they contradict each other. */
const STATUSES = [
  ['AKTUELL', 10, 120],
  ['VENTELISTE', 20, 100],
  ['TILBUD', 14, 150],
  ['JATAKK', 7, 120],
  ['GJENN', -60, 60],
  ['GJENN', 12, 120],
  ['GJENN', -200, -15],
  ['FULLF', -300, -90],
  ['DELAVB', -150, -40],
  ['IKKEM', -90, -30],
  ['IKKAKTUELL', -50, 50],
  ['AVSLAG', -40, 60],
  ['FEILREG', -30, 30],
] as const

export function tiltak(random: Random, fom: Dato | null, more: Partial<TiltakFact> = {}): TiltakFact {
  return {
    id: `TA${random.digits(7)}`,
    navn: 'Arbeidstrening',
    lokaltNavn: null,
    arrangoer: 'Prøvebedriften AS',
    periode: { fom, tom: null },
    prosent: '100',
    dagerPerUke: '5',
    status: 'GJENN',
    statusEndret: fom,
    begrunnelse: null,
    ...more,
  }
}

export function gruppe(random: Random, dato: Dato, more: Partial<GruppeFact> = {}): GruppeFact {
  return {
    id: `GA${random.digits(7)}`,
    type: 'Jobbsøkerkurs',
    beskrivelse: 'Jobbsøkerkurs i gruppe',
    moeter: [{ dato, fra: '09:00:00', til: '11:30:00', sted: 'Nav Østbyen, rom 2' }],
    status: 'GJENN',
    ...more,
  }
}

export function utdanning(random: Random, fom: Dato, tom: Dato | null, type: string): UtdanningFact {
  return { id: `UA${random.digits(7)}`, type, beskrivelse: `${type}, deltid`, periode: { fom, tom } }
}

/** Something for half of those who are followed up. */
export function ordinaryAktiviteter(
  random: Random,
  today: Dato,
): Pick<ArenaFacts, 'tiltak' | 'grupper' | 'utdanninger'> {
  const count = random.weighted([
    [0, 50],
    [1, 38],
    [2, 12],
  ])
  return {
    tiltak: Array.from({ length: count }, () => anyTiltak(random, today)),
    grupper: random.chance(0.1) ? [gruppe(random, addDays(today, random.int(-20, 20)))] : [],
    utdanninger: random.chance(0.08)
      ? [utdanning(random, addDays(today, -100), addDays(today, 200), 'Ordinær utdanning')]
      : [],
  }
}

function anyTiltak(random: Random, today: Dato): TiltakFact {
  const [navn, arrangoer] = random.pick<(typeof TILTAK)[number]>(TILTAK)
  const [status, from, to] = random.pick<(typeof STATUSES)[number]>(STATUSES)
  const fom = addDays(today, from)
  return tiltak(random, fom, {
    navn,
    arrangoer,
    lokaltNavn: random.chance(0.4) ? `${navn} – lokalt` : null,
    status,
    periode: { fom, tom: random.chance(0.9) ? addDays(today, to) : null },
    prosent: random.pick(['100', '50', '26,65', null]),
    dagerPerUke: random.pick(['5', '4,5', '2', null]),
    statusEndret: from < 0 ? fom : addDays(today, -random.int(1, 20)),
  })
}
