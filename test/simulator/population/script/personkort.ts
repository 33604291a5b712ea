import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { bankDay, dayInMonth, inWords, lastInMonth } from '../calendar.ts'
import type { Fact, Script } from './fact.ts'

const about =
  (part: Fact['part']) =>
  (says: string, ...shows: string[]): Fact => ({ part, says, shows })
const person = about('person')
const kontakt = about('kontakt')
const ansvar = about('ansvar')
const familie = about('familie')
const dokument = about('dokumenter')
const nestePenger = about('nestePenger')
const nesteFrist = about('nesteFrist')
const vedtak = about('vedtak')
const penger = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'utbetalinger',
  says,
  shows,
  state,
})

const day = (today: Dato, days: number) => inWords(addDays(today, days))
/** That day of the month so many months from now, or the bank day before. */
const bank = (today: Dato, months: number, dayOfMonth: number) =>
  inWords(bankDay(dayInMonth(today, months, dayOfMonth)))
const lastBankDay = (today: Dato, months: number) => inWords(bankDay(lastInMonth(today, months)))

/** Meldekort money comes on the Wednesday after: the last one five days ago, the next one in nine. */
const fortnightly = (today: Dato, ytelse: string, netto: string, ...details: string[]) => [
  penger('utbetalt', 'for kortet før', ytelse, day(today, -5), netto, ...details),
  penger('planlagt', 'for kortet som løper', ytelse, day(today, 9), netto),
]
/** In December everything but barnetrygd is paid on the twelfth, and barnetrygd on the fifteenth; November is as usual. */
const monthlyTwentyFifth = (today: Dato, ytelse: string, netto: string, ...details: string[]) => [
  penger('utbetalt', 'forrige måned', ytelse, bank(today, -1, 25), netto, ...details),
  penger('planlagt', 'denne måneden', ytelse, bank(today, 0, 25), netto),
  penger('planlagt', 'desember', ytelse, bank(today, 1, 12), netto),
]
const barnetrygd = (today: Dato, beloep: string) => [
  penger('utbetalt', 'forrige måned', 'Barnetrygd', lastBankDay(today, -1), beloep),
  penger('planlagt', 'denne måneden', 'Barnetrygd', lastBankDay(today, 0), beloep),
]

const VIGDIS = 'Vigdis Statseksempel'
const KOLBJOERN = 'Kolbjørn Kommuneprøve'
const municipalContact = ansvar('kommunal kontaktperson', KOLBJOERN, 'Kontaktperson', '73 99 00 02')
/** What every life with one case of monthly support has from Personkort. */
const supported = (today: Dato) => [
  municipalContact,
  dokument('dokument kommunen har fått', 'Skattemelding', day(today, -68)),
]
const boligFrist = (today: Dato) =>
  nesteFrist('fristen for vilkåret, som bare Personkort har', 'Søke bostøtte', day(today, 6))

const twin = (today: Dato) => [
  person('alder og navn', 'Tvilla Tvillingsdatter', '41 år', 'norsk bokmål'),
  kontakt('kan nås', 'tvilla@example.com', '+4799000041'),
  ansvar('statlig kontaktperson', VIGDIS, 'Kontaktperson', '73 99 00 01'),
  ansvar('fullmakt til mor', 'Tvilda Tvillingsmor', 'arbeidsavklaringspenger', day(today, 165)),
  familie('et barn kjent bare ved nummer', 'Barn'),
  ...fortnightly(today, 'Arbeidsavklaringspenger', '7 012,50', '8 765,50', '1 753,00'),
  penger('returnert', 'pengene før det kom i retur', 'Arbeidsavklaringspenger', day(today, -19), '7 012,50'),
  ...barnetrygd(today, '1 968,00'),
]

/** What Personkort tells of each life, by hand: neither the simulator nor the adapter has a say in it. */
export const personkortScript: Script = {
  solfrid: (today) => [
    person('alder, navn og språk', 'Solfrid Eksempel', '28 år', 'bosatt', 'norsk bokmål'),
    kontakt('kan nås', 'solfrid.eksempel@example.com', '+4799000001', 'Prøveveien 3', '9991'),
    kontakt('kontoret hennes', 'Nav Østbyen', '9901', '73 00 00 00'),
    ansvar('statlig kontaktperson som er borte', VIGDIS, 'Torgeir Teameksempel', '73 99 00 01'),
    ansvar('kommunal kontaktperson som er borte', KOLBJOERN, 'Tiril Teamprøve', '73 99 00 02'),
    ansvar('KVP-veileder', 'Kine-Beate Kvalitest', 'KVP-veileder'),
    ansvar('fullmakt til mor', 'Synnøve Eksempel', 'barnetrygd', 'oppfølging', day(today, 245)),
    familie('ugift og norsk', 'ugift', 'Norge'),
    familie('datter uten nummer', 'Barn', 'Ella Eksempel', '4 år', day(today, -1700)),
    familie('mor, kjent bare ved nummer', 'Mor'),
    ...barnetrygd(today, '1 968,00'),
    penger('utbetalt', 'bostøtte denne måneden', 'Bostøtte', bank(today, 0, 20), '2 865,00'),
    penger('planlagt', 'bostøtte neste måned', 'Bostøtte', bank(today, 1, 20), '2 865,00'),
    dokument('dokument kommunen har fått', 'Kontoutskrift', day(today, -94)),
  ],
  aapMann: (today) => [
    person('alder og navn', 'Arve-Petter Avklaringsen', '46 år', 'bosatt'),
    ...fortnightly(today, 'Arbeidsavklaringspenger', '7 046,50', '9 870,50', '850,00', '1 974,00'),
    ...supported(today),
    boligFrist(today),
  ],
  sykmeldt: (today) => [
    person('alder og navn', 'Sykve Meldingsdotter', '37 år'),
    ...monthlyTwentyFifth(today, 'Sykepenger', '24 992,40', '31 240,40', '6 248,00'),
    penger(
      'utbetalt',
      'arbeidsgiver fikk igjen for august',
      'Sykepenger',
      bank(today, -3, 25),
      'Prøvebedriften AS',
    ),
    nestePenger('på onsdag', 'Sykepenger', bank(today, 0, 25), '24 992,40'),
    vedtak('løper, for det kommer penger for november', 'Sykepenger løper', bank(today, 0, 25)),
  ],
  enslig: (today) => [
    person('alder og navn', 'Enja Mønster Forsørgerud', '33 år'),
    familie('separert', 'separert', day(today, -420)),
    familie('sønn uten nummer', 'Ask Forsørgerud', '3 år', day(today, -1100)),
    familie('datter kjent bare ved nummer', 'Barn'),
    penger('utbetalt', 'denne måneden', 'Overgangsstønad', bank(today, 0, 20), '18 648,00', '23 310,00'),
    penger('planlagt', 'desember', 'Overgangsstønad', bank(today, 1, 12), '18 648,00'),
    penger(
      'utbetalt',
      'den siste før den opphørte',
      'Stønad til barnetilsyn',
      bank(today, -1, 20),
      '4 264,00',
    ),
    penger('utbetalt', 'bostøtte', 'Bostøtte', bank(today, 0, 20), '3 110,00'),
    ...barnetrygd(today, '6 452,00'),
    nestePenger('siste dag i måneden', 'Barnetrygd', lastBankDay(today, 0), '6 452,00'),
  ],
  ungMedVilkaar: (today) => [
    person('alder og navn', 'Ungbjørn Vilkårstad', '22 år'),
    ...supported(today),
    nesteFrist('fristen for aktiviteten, som bare Personkort har', 'Aktivitet i Ung aktiv', day(today, 3)),
  ],
  doed: (today) => [
    person('død for ni dager siden', 'Salig Minnestad', 'ble 74 år', 'Død', day(today, -9)),
    ...supported(today),
  ],
  flyttet: (today) => [
    person('alder og navn', 'Flytte Lasson', '52 år'),
    kontakt('kontoret der han bor nå', 'Nav Fjellbygda', '9910', '9993'),
    ...supported(today),
  ],
  kode6: () => [person('strengt fortrolig', 'Streng Skjulestad', '31 år', 'Strengt fortrolig adresse')],
  kode7: () => [
    person('fortrolig', 'Fortrulf Gjemmesund', '39 år', 'Fortrolig adresse (kode 7)'),
    kontakt('adressen vises for den som er klarert', 'Hemmeligstien'),
  ],
  kode6Utland: () => [
    person('strengt fortrolig i utlandet', 'Utlana Bortestad', '48 år', 'Strengt fortrolig adresse, utland'),
  ],
  skjermet: () => [person('egen ansatt', 'Skjerman Kollegason', '50 år', 'Skjermet')],
  tolkOgSikkerhet: (today) => [
    person('snakker somali', 'Abdi Tolkesen', '35 år', 'tolk: somali'),
    person('to ansatte i samtale', 'Sikkerhetstiltak', 'To ansatte i samtale'),
    familie('fra Somalia', 'Somalia'),
    ...fortnightly(today, 'Dagpenger', '5 520,00', '6 900,00', '1 380,00'),
    ...supported(today),
    boligFrist(today),
  ],
  delerIkkeVilkaar: (today) => [
    person('alder og navn', 'Hemmine Vilkårløs', '29 år'),
    penger('utbetalt', 'den siste før stansen', 'Arbeidsavklaringspenger', day(today, -33), '6 496,00'),
    ...supported(today),
  ],
  returnertePenger: (today) => [
    person('alder og navn', 'Retur Kontoløs', '58 år'),
    penger(
      'returnert',
      'denne måneden',
      'Uføretrygd',
      bank(today, 0, 20),
      '20 328,00',
      'Kontoen er avsluttet',
    ),
    penger('returnert', 'forrige måned', 'Uføretrygd', bank(today, -1, 20), '20 328,00'),
    penger('planlagt', 'desember', 'Uføretrygd', bank(today, 1, 12), '20 328,00'),
    penger('stoppet', 'bostøtte denne måneden', 'Bostøtte', bank(today, 0, 20), '1 980,00'),
    ...supported(today),
  ],
  uleseligeDokumenter: (today) => [
    person('alder og navn', 'Ulest Krøllsen', '44 år'),
    ...fortnightly(today, 'Arbeidsavklaringspenger', '5 600,00', '7 000,00'),
    ...supported(today),
  ],
  tvillingUten: twin,
  tvillingMed: (today) => [
    ...twin(today),
    ansvar('kommunal kontaktperson', KOLBJOERN, 'Kontaktperson'),
    ansvar('KVP-veileder', 'Kine-Beate Kvalitest', 'KVP-veileder'),
    dokument('dokument kommunen har fått', 'Leiekontrakt', day(today, -58)),
  ],
  dagpengerForsinket: (today) => [
    person('alder og navn', 'Dagny Forsinkerud', '36 år'),
    penger('utbetalt', 'for det siste kortet som kom', 'Dagpenger', day(today, -33), '6 760,00', '8 450,00'),
    penger('planlagt', 'for kortet som løper', 'Dagpenger', day(today, 9), '6 760,00'),
  ],
  tiltakspengemottaker: (today) => [
    person('alder og navn', 'Tiltar Kursmoen', '25 år'),
    ...fortnightly(today, 'Tiltakspenger', '4 480,00'),
    nestePenger('om ni dager', 'Tiltakspenger', day(today, 9), '4 480,00'),
  ],
  langvarigAap: (today) => [
    person('alder og navn', 'Langmund Varigsen', '55 år'),
    ...fortnightly(today, 'Arbeidsavklaringspenger', '7 296,00', '9 120,00'),
  ],
  foreldrepenger80: (today) => [
    person('alder og navn', 'Permine Åttiprosen', '32 år'),
    familie('et lite barn, kjent bare ved nummer', 'Barn'),
    ...monthlyTwentyFifth(today, 'Foreldrepenger', '19 344,00', '24 180,00', '4 836,00'),
    ...barnetrygd(today, '1 968,00'),
  ],
  pleiepengerGradert: (today) => [
    person('alder og navn', 'Pleiulf Gradertsen', '43 år'),
    familie('barnet, kjent bare ved nummer', 'Barn'),
    ...monthlyTwentyFifth(today, 'Pleiepenger', '11 680,00', '14 600,00', '2 920,00'),
  ],
  langvarigSyk: (today) => [
    person('alder og navn', 'Langmar Sykestad', '54 år'),
    ...monthlyTwentyFifth(today, 'Sykepenger', '23 320,00', '29 150,00', '5 830,00'),
    vedtak('løper, for det kommer penger for november', 'Sykepenger løper', bank(today, 0, 25)),
  ],
  uenigOmSlutt: (today) => [
    person('alder og navn', 'Uenia Sluttdal', '30 år'),
    penger('utbetalt', 'den siste', 'Overgangsstønad', bank(today, -3, 20), '16 600,00', '20 750,00'),
    penger('utbetalt', 'den siste', 'Barnetrygd', lastBankDay(today, -1), '1 968,00'),
    vedtak(
      'betalt en måned kortere enn det er vedtatt',
      'Overgangsstønad',
      inWords(lastInMonth(today, -2)),
      inWords(lastInMonth(today, -3)),
    ),
  ],
}
