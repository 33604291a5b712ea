import { addDays } from '#shared/domain/tid/dato.ts'
import type { World } from '../bruker.ts'
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
} from '../municipal/build.ts'
import { withCanary } from '../municipal/canary.ts'
import { kvpSoeknad } from '../municipal/kvp.ts'
import type { MunicipalFacts } from '../municipal/plan.ts'
import { kommuner } from '../places.ts'
import { ansatte } from '../staff/ansatte.ts'
import { contact, kvpContact } from '../staff/contacts.ts'
import type { StateFacts } from '../state/stateFacts.ts'
import { tvillingArena } from './arenaHints.ts'
import { navn, type Persona } from './persona.ts'

const wish = {
  alder: 41,
  kjoenn: 'KVINNE',
  navn: navn('Tvilla', 'Tvillingsdatter'),
  stat: true,
  stateKey: 'tvilling',
} as const

/** No municipal relation. Everything the state knows is the same as of the other, but for the ident. */
export const tvillingUten: Persona = { wish: { ...wish, kommune: false }, state }

/** The same with a full municipal life, each text of it marked. */
export const tvillingMed: Persona = { wish: { ...wish, kommune: true }, state, municipal }

/** Something in every register, so that there is something to compare. */
function state({ seed, today }: World): Partial<StateFacts> {
  const mother = { fullmektig: navn('Tvilda', 'Tvillingsmor'), foedt: addDays(today, -24_000) }
  return {
    arena: tvillingArena({ seed, today }),
    benefits: [
      {
        kind: 'aap',
        brutto: 8765.5,
        skatt: 1753,
        trekk: [],
        months: 9,
        sign: 'negative',
        mishaps: { 1: 'returnert' },
      },
      { kind: 'barnetrygd', brutto: 1968, skatt: 0, trekk: [], months: 9, sign: 'positive', mishaps: {} },
    ],
    relations: [
      {
        rolle: 'BARN',
        navn: navn('Tveit', 'Tvillingsdatter'),
        foedt: addDays(today, -3000),
        kjoenn: 'MANN',
        withIdent: true,
      },
    ],
    fullmakter: [
      {
        ...mother,
        omraader: [{ tema: 'AAP', handling: ['LES'] }],
        fom: addDays(today, -200),
        tom: addDays(today, 165),
      },
    ],
    kontaktpersoner: [contact(ansatte.statligVeileder, addDays(today, -300))],
    krr: {
      kind: 'active',
      reservert: false,
      epost: 'tvilla@example.com',
      mobil: '+4799000041',
      spraak: 'nb',
    },
  }
}

/** One of each kind, so that a leak of any kind shows. */
function municipal(pen: Pen): MunicipalFacts {
  const { today } = pen.world
  const soekt = addDays(today, -60)
  const decided = addDays(today, -50)
  const frame = {
    referanse: `ramme-${pen.random.digits(6)}`,
    beskrivelse: 'strøm',
    beloep: 1500,
    fom: decided,
    tom: addDays(decided, 180),
    dato: decided,
  }
  const one = sak(pen, 'Livsopphold', addDays(soekt, 1), {
    vedtak: [vedtak(pen, decided)],
    rammevedtak: [frame],
  })
  const of = { sak: one.referanse, from: -1, to: 1 }
  const electricity = { sak: one.referanse, beskrivelse: 'strøm', beloep: 777.77, forfall: addDays(today, 5) }
  const frist = addDays(today, 4)
  const about = { sak: one.referanse, dato: decided, frist }
  const plan = soeknad(pen, soekt, {
    status: 'FERDIGBEHANDLET',
    behandlesFra: addDays(soekt, 1),
    ferdig: decided,
    saker: [one],
    utbetalinger: [
      ...monthly(pen, { ...of, beskrivelse: 'livsopphold', beloep: 7357.13, day: 12 }),
      ...monthly(pen, { ...of, beskrivelse: 'husleie', beloep: 9131.17, day: 1 }, toOthers('Utleier Prøve')),
      utbetaling(pen, electricity, { rammevedtak: frame.referanse }),
    ],
    vilkaar: [vilkaar(pen, { ...about, tittel: 'Gå på jobbklubb', beskrivelse: 'Tre dager i uken.' })],
    dokumentasjonkrav: [
      dokumentasjonkrav(pen, { ...about, tittel: 'Husleiekvittering', beskrivelse: 'For denne måneden.' }),
    ],
    etterspurt: [
      { dato: addDays(today, -3), dokumenter: [{ type: 'Kontoutskrift', tillegg: 'Tre måneder', frist }] },
    ],
    mottatt: [{ id: pen.random.uuid(), tittel: 'Leiekontrakt', dato: addDays(soekt, 2) }],
  })
  const kvpStart = addDays(today, -90)
  return withCanary({
    kommune: kommuner.samletvik,
    soeknader: [plan, kvpSoeknad(pen, kvpStart, wish.alder)],
    kontaktpersoner: [contact(ansatte.kommunalSaksbehandler, addDays(today, -55)), kvpContact(kvpStart)],
  })
}
