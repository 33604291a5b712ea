import { addDays } from '#shared/domain/tid/dato.ts'
import { inWords } from '../calendar.ts'
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
import { kvpSoeknad } from '../municipal/kvp.ts'
import type { MunicipalFacts, SoeknadPlan } from '../municipal/plan.ts'
import { kommuner } from '../places.ts'
import { ansatte } from '../staff/ansatte.ts'
import { contact, kvpContact } from '../staff/contacts.ts'
import type { StateFacts } from '../state/stateFacts.ts'
import { solfridArena } from './arenaHints.ts'
import { navn, type Persona } from './persona.ts'

const ALDER = 28

/** The main job: KVP participant on both lines, with money from three places and a deadline in two days. */
export const solfrid: Persona = {
  wish: { alder: ALDER, kjoenn: 'KVINNE', navn: navn('Solfrid', 'Eksempel'), stat: true, kommune: true },
  state: ({ seed, today }): Partial<StateFacts> => ({
    arena: solfridArena({ seed, today }),
    benefits: [
      { kind: 'barnetrygd', brutto: 1968, skatt: 0, trekk: [], months: 12, sign: 'positive', mishaps: {} },
      { kind: 'bostoette', brutto: 2865, skatt: 0, trekk: [], months: 8, sign: 'negative', mishaps: {} },
    ],
    krr: {
      kind: 'active',
      reservert: false,
      epost: 'solfrid.eksempel@example.com',
      mobil: '+4799000001',
      spraak: 'nb',
    },
    relations: [
      {
        rolle: 'BARN',
        navn: navn('Ella', 'Eksempel'),
        foedt: addDays(today, -1700),
        kjoenn: 'KVINNE',
        withIdent: false,
      },
      {
        rolle: 'MOR',
        navn: navn('Synnøve', 'Eksempel'),
        foedt: addDays(today, -20_400),
        kjoenn: 'KVINNE',
        withIdent: true,
      },
    ],
    sivilstand: { type: 'UGIFT', fom: null },
    statsborgerskap: [{ land: 'NOR', fom: null }],
    gate: { navn: 'Prøveveien', nummer: '3', bokstav: null },
    co: null,
    opphold: 'none',
    talespraaktolk: null,
    tegnspraaktolk: null,
    verge: null,
    sikkerhetstiltak: null,
    telefon: '99000001',
    fullmakter: [
      {
        fullmektig: navn('Synnøve', 'Eksempel'),
        foedt: addDays(today, -20_400),
        omraader: [
          { tema: 'BAR', handling: ['LES', 'KOMMUNISER'] },
          { tema: 'OPP', handling: ['LES', 'KOMMUNISER'] },
        ],
        fom: addDays(today, -120),
        tom: addDays(today, 245),
      },
    ],
    kontaktpersoner: [
      contact(ansatte.statligVeileder, addDays(today, -410), {
        stedfortreder: {
          navIdent: ansatte.teamkoordinatorStat.navIdent,
          navn: ansatte.teamkoordinatorStat.navn,
          tom: addDays(today, 6),
        },
      }),
    ],
  }),
  municipal,
}

function municipal(pen: Pen): MunicipalFacts {
  const { today } = pen.world
  const kvpStart = addDays(today, -200)
  return {
    kommune: kommuner.samletvik,
    soeknader: [livsopphold(pen), stroem(pen), kvpSoeknad(pen, kvpStart, ALDER)],
    kontaktpersoner: [
      contact(ansatte.kommunalSaksbehandler, addDays(today, -230), {
        stedfortreder: {
          navIdent: ansatte.teamkoordinatorKommune.navIdent,
          navn: ansatte.teamkoordinatorKommune.navn,
          tom: addDays(today, 9),
        },
      }),
      kvpContact(kvpStart),
    ],
  }
}

/** Supplementary support; the rent goes straight to the landlord. */
function livsopphold(pen: Pen): SoeknadPlan {
  const { today } = pen.world
  const soekt = addDays(today, -95)
  const decided = addDays(today, -80)
  const stoenad = sak(pen, 'Supplerende stønad til husleie', addDays(soekt, 1), {
    vedtak: [vedtak(pen, decided)],
  })
  const of = { sak: stoenad.referanse, from: -2, to: 1 }
  const rent = monthly(
    pen,
    { ...of, beskrivelse: 'husleie', beloep: 8900, day: 1 },
    toOthers('Prøvegården Utleie AS'),
  )
  const extra = monthly(pen, { ...of, beskrivelse: 'livsopphold', beloep: 2450, day: 15 })
  const frist = addDays(today, 2)
  return soeknad(pen, soekt, {
    status: 'FERDIGBEHANDLET',
    behandlesFra: addDays(soekt, 2),
    ferdig: decided,
    saker: [stoenad],
    utbetalinger: [...rent, ...extra],
    vilkaar: [
      vilkaar(pen, {
        tittel: 'Levere budsjett',
        beskrivelse: `Du skal levere et månedsbudsjett til økonomirådgiver innen ${inWords(frist)}.`,
        sak: stoenad.referanse,
        utbetalinger: extra.slice(-1).map(({ referanse }) => referanse),
        dato: addDays(today, -12),
        frist,
      }),
    ],
    dokumentasjonkrav: [
      dokumentasjonkrav(pen, {
        tittel: 'Månedsbudsjett',
        beskrivelse: 'Du kan levere budsjettet i møtet eller sende det inn.',
        sak: stoenad.referanse,
        dato: addDays(today, -12),
        frist,
      }),
    ],
    mottatt: [{ id: pen.random.uuid(), tittel: 'Kontoutskrift', dato: addDays(today, -94) }],
  })
}

/** Waiting for one document. */
function stroem(pen: Pen): SoeknadPlan {
  const { today } = pen.world
  const soekt = addDays(today, -6)
  const one = sak(pen, 'Strøm', addDays(today, -5))
  return soeknad(pen, soekt, {
    status: 'UNDER_BEHANDLING',
    behandlesFra: addDays(today, -5),
    saker: [one],
    utbetalinger: [
      utbetaling(
        pen,
        { sak: one.referanse, beskrivelse: 'strøm, nødhjelp', beloep: 900, forfall: addDays(today, -4) },
        { periode: null },
      ),
    ],
    etterspurt: [
      {
        dato: addDays(today, -5),
        dokumenter: [
          { type: 'Strømfaktura', tillegg: 'Siste faktura med forbruk', frist: addDays(today, 8) },
        ],
      },
    ],
  })
}
