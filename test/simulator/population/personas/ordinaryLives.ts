import { addDays } from '#shared/domain/tid/dato.ts'
import { inWords, lastInMonth } from '../calendar.ts'
import { monthly, type Pen, sak, soeknad, toOthers, vedtak, vilkaar } from '../municipal/build.ts'
import type { MunicipalFacts, SoeknadPlan } from '../municipal/plan.ts'
import { aktivitetsvilkaar } from '../municipal/texts.data.ts'
import { enheter, type Kommune, kommuner, steder } from '../places.ts'
import { ansatte } from '../staff/ansatte.ts'
import { contact } from '../staff/contacts.ts'
import type { Benefit } from '../state/stateFacts.ts'
import {
  aapMannArena,
  ensligArena,
  flyttetArena,
  followed,
  returnertArena,
  stoppedArena,
  ungArena,
  unknownCodesArena,
} from './arenaHints.ts'
import { ensligInfotrygd, UTVIDET } from './infotrygdHints.ts'
import { child, navn, type Persona } from './persona.ts'

export const benefit = (kind: Benefit['kind'], brutto: number, more: Partial<Benefit> = {}): Benefit => ({
  kind,
  brutto,
  skatt: Math.round(brutto * 0.2),
  trekk: [],
  months: 8,
  sign: 'negative',
  mishaps: {},
  ...more,
})

/** One municipal case of monthly support. */
export function supported(
  pen: Pen,
  kommune: Kommune = kommuner.samletvik,
  more: Partial<SoeknadPlan> = {},
): MunicipalFacts {
  const { today } = pen.world
  const soekt = addDays(today, -70)
  const stoenad = sak(pen, 'Livsopphold', addDays(soekt, 1), { vedtak: [vedtak(pen, addDays(soekt, 12))] })
  const frist = addDays(today, 6)
  return {
    kommune,
    soeknader: [
      soeknad(pen, soekt, {
        status: 'FERDIGBEHANDLET',
        behandlesFra: addDays(soekt, 1),
        ferdig: addDays(soekt, 12),
        saker: [stoenad],
        utbetalinger: monthly(pen, {
          sak: stoenad.referanse,
          beskrivelse: 'livsopphold',
          beloep: 7600,
          day: 28,
          from: -1,
          to: 1,
        }),
        vilkaar: [
          vilkaar(pen, {
            tittel: 'Søke bostøtte',
            beskrivelse: `Du skal søke bostøtte innen ${inWords(frist)}.`,
            sak: stoenad.referanse,
            dato: addDays(soekt, 12),
            frist,
          }),
        ],
        mottatt: [{ id: pen.random.uuid(), tittel: 'Skattemelding', dato: addDays(soekt, 2) }],
        ...more,
      }),
    ],
    kontaktpersoner: [contact(ansatte.kommunalSaksbehandler, soekt)],
  }
}

/** AAP every fortnight, and the municipality fills up: the 4.1 payouts a month. */
export const aapMann: Persona = {
  wish: { alder: 46, kjoenn: 'MANN', navn: navn('Arve-Petter', 'Avklaringsen'), stat: true, kommune: true },
  state: (world) => ({
    arena: aapMannArena(world),
    benefits: [
      benefit('aap', 9870.5, {
        trekk: [{ type: 'Kreditortrekk', beloep: 850, kreditor: 'Statens innkrevingssentral' }],
      }),
    ],
  }),
  municipal: (pen) => supported(pen),
}

const REFUNDED = { 2: 'tilArbeidsgiver', 3: 'tilArbeidsgiver', 4: 'tilArbeidsgiver' } as const
/** Sick-listed, with an employer who is repaid for the first periods. */
export const sykmeldt: Persona = {
  wish: { alder: 37, kjoenn: 'KVINNE', navn: navn('Sykve', 'Meldingsdotter'), stat: true, kommune: false },
  state: () => ({
    arena: followed(['IARBS', 'VURDI', 'IYT']),
    benefits: [benefit('sykepenger', 31_240.4, { months: 4, sign: 'positive', mishaps: REFUNDED })],
  }),
}

/** A single parent of two: overgangsstønad, barnetrygd, bostøtte; state only. */
export const enslig: Persona = {
  wish: {
    alder: 33,
    kjoenn: 'KVINNE',
    navn: navn('Enja', 'Forsørgerud', 'Mønster'),
    stat: true,
    kommune: false,
  },
  state: (world) => {
    const { today } = world
    const ended = lastInMonth(today, -1)
    const money = {
      overgangsstoenad: benefit('overgangsstoenad', 23_310),
      barnetilsyn: benefit('barnetilsyn', 4264, { skatt: 0, until: ended }),
      barnetrygd: benefit('barnetrygd', 2 * 1968 + UTVIDET, { skatt: 0, sign: 'positive' }),
    }
    const relations = [
      child('Ask', 'Forsørgerud', addDays(today, -1100), { kjoenn: 'MANN', withIdent: false }),
      child('Lin', 'Forsørgerud', addDays(today, -2900)),
    ]
    return {
      arena: ensligArena(world),
      benefits: [...Object.values(money), benefit('bostoette', 3110, { skatt: 0 })],
      infotrygd: ensligInfotrygd(world, money, relations),
      sivilstand: { type: 'SEPARERT', fom: addDays(today, -420) },
      relations,
    }
  },
}

/** Under 30: support with an activity condition (§ 20 a). */
export const ungMedVilkaar: Persona = {
  wish: { alder: 22, kjoenn: 'MANN', navn: navn('Ungbjørn', 'Vilkårstad'), stat: true, kommune: true },
  state: (world) => ({ benefits: [], arena: ungArena(world) }),
  municipal: (pen) => {
    const facts = supported(pen)
    const [text] = aktivitetsvilkaar
    const condition = vilkaar(pen, {
      ...text,
      dato: addDays(pen.world.today, -20),
      frist: addDays(pen.world.today, 3),
    })
    return { ...facts, soeknader: facts.soeknader.map((each) => ({ ...each, vilkaar: [condition] })) }
  },
}

/** Moved to another municipality; the case was sent after, so it has had two offices. */
export const flyttet: Persona = {
  wish: {
    alder: 52,
    kjoenn: 'MANN',
    navn: navn('Flytte', 'Lasson'),
    bosted: steder.fjellbygda,
    stat: true,
    kommune: true,
  },
  state: (world) => ({ arena: flyttetArena(world) }),
  municipal: (pen) =>
    supported(pen, kommuner.fjellbygda, {
      kontorer: [
        { enhet: enheter.oestbyen.nummer, dato: addDays(pen.world.today, -70) },
        { enhet: enheter.fjellbygda.nummer, dato: addDays(pen.world.today, -9) },
      ],
    }),
}

/** The municipality gives no conditions away. */
export const delerIkkeVilkaar: Persona = {
  wish: { alder: 29, kjoenn: 'KVINNE', navn: navn('Hemmine', 'Vilkårløs'), stat: true, kommune: true },
  state: (world) => ({
    benefits: [benefit('aap', 8120, { months: 16, until: addDays(world.today, -31) })],
    arena: stoppedArena(world),
  }),
  municipal: (pen) => supported(pen, kommuner.fjellbygda),
}

/** Money came back from a closed account, and one payout was stopped. */
export const returnertePenger: Persona = {
  wish: { alder: 58, kjoenn: 'MANN', navn: navn('Retur', 'Kontoløs'), stat: true, kommune: true },
  state: (world) => ({
    arena: returnertArena(world),
    benefits: [
      benefit('ufoeretrygd', 25_410, { mishaps: { 0: 'returnert', 1: 'returnert' }, sign: 'positive' }),
      benefit('bostoette', 1980, { skatt: 0, mishaps: { 0: 'stoppet' } }),
    ],
  }),
  municipal: (pen) => {
    const facts = supported(pen)
    return {
      ...facts,
      soeknader: facts.soeknader.map((each) => ({
        ...each,
        utbetalinger: each.utbetalinger.map((row, i) =>
          i === 0 ? { ...row, status: 'STOPPET' as const, utbetalt: null } : row,
        ),
      })),
    }
  },
}

/** Documents with everything that goes wrong in the wild, one that has no events and one that never came. */
export const uleseligeDokumenter: Persona = {
  wish: { alder: 44, kjoenn: 'MANN', navn: navn('Ulest', 'Krøllsen'), stat: true, kommune: true },
  state: (world) => ({ benefits: [benefit('aap', 7000, { months: 11 })], arena: unknownCodesArena(world) }),
  municipal: (pen) => {
    const broken = supported(pen, kommuner.samletvik, {
      quirks: ['explicitNulls', 'unknownEventType', 'unreadableEvent', 'unorderedEvents', 'mixedInstants'],
    })
    const noEvents = soeknad(pen, addDays(pen.world.today, -40), { quirks: ['noEvents'] })
    const noDocument = soeknad(pen, addDays(pen.world.today, -2), { quirks: ['noDocument'] })
    const noSakTitle = soeknad(pen, addDays(pen.world.today, -33), {
      saker: [sak(pen, null, addDays(pen.world.today, -31), { status: null })],
    })
    return { ...broken, soeknader: [...broken.soeknader, noEvents, noDocument, noSakTitle] }
  },
}

/** Payouts to somebody else only. */
export const landlordOnly = (pen: Pen, sakRef: string) =>
  monthly(
    pen,
    { sak: sakRef, beskrivelse: 'husleie', beloep: 9400, day: 1, from: -1, to: 1 },
    toOthers('Hybelhuset Eksempel AS'),
  )
