import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { bankDay, dayInMonth, inWords } from '../calendar.ts'
import type { Fact, Script } from './fact.ts'

const soeknad = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'soeknader',
  says,
  shows,
  state,
})
const krav = (says: string, ...shows: string[]): Fact => ({ part: 'krav', says, shows })
const penger = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'utbetalinger',
  says,
  shows,
  state,
})
const nestePenger = (says: string, ...shows: string[]): Fact => ({ part: 'nestePenger', says, shows })
const nesteFrist = (says: string, ...shows: string[]): Fact => ({ part: 'nesteFrist', says, shows })

const day = (today: Dato, days: number) => inWords(addDays(today, days))
/** That day of the month so many months from now, or the bank day before. */
const bank = (today: Dato, months: number, dayOfMonth: number) =>
  inWords(bankDay(dayInMonth(today, months, dayOfMonth)))
const nothing = () => []

const KVP = 'kvalifiseringsstønad'
const KVP_BELOEP = '23 224,75'
const kvpMoney = (today: Dato) => [
  penger('utbetalt', 'KVP forrige måned', KVP, bank(today, -1, 27), KVP_BELOEP),
  penger('planlagt', 'KVP denne måneden', KVP, bank(today, 0, 27), KVP_BELOEP),
  krav('hele programmet', 'Delta i programmet på full tid', '37,5 timer'),
  nestePenger('KVP på fredag', KVP, bank(today, 0, 27), KVP_BELOEP),
]

const LIVSOPPHOLD = '7 600,00'
const decision = (today: Dato) => [
  soeknad('ferdigbehandlet', 'søkt for ti uker siden, ferdig', day(today, -70), 'Livsopphold'),
  soeknad('innvilget', 'innvilget tolv dager etter', 'Livsopphold', day(today, -58)),
]
const lastMonth = (today: Dato, state = 'utbetalt') =>
  penger(state, 'livsopphold forrige måned', 'livsopphold', bank(today, -1, 28), LIVSOPPHOLD)
const toCome = (today: Dato) => [
  penger('planlagt', 'livsopphold denne måneden', 'livsopphold', bank(today, 0, 28), LIVSOPPHOLD),
  penger('planlagt', 'livsopphold neste måned', 'livsopphold', bank(today, 1, 28), LIVSOPPHOLD),
]
const bostoette = (today: Dato) =>
  krav('vilkår om bostøtte', 'Søke bostøtte', `Du skal søke bostøtte innen ${day(today, 6)}.`)
const money = (today: Dato) => [lastMonth(today), ...toCome(today)]
/** One case of monthly support with a condition. */
const supported = (today: Dato) => [...decision(today), ...money(today), bostoette(today)]
const livsoppholdNext = (today: Dato) =>
  nestePenger('livsopphold på fredag', 'livsopphold', bank(today, 0, 28), LIVSOPPHOLD)

/** What Oskar tells of each life, by hand: neither the simulator nor the adapter has a say in it. */
export const oskarScript: Script = {
  solfrid: (today) => [
    soeknad('ferdigbehandlet', 'supplerende stønad', day(today, -95), 'Supplerende stønad til husleie'),
    soeknad('innvilget', 'vedtaket', 'Supplerende stønad til husleie', day(today, -80)),
    soeknad('underBehandling', 'strøm, seks dager gammel', day(today, -6), 'Strøm'),
    soeknad('innvilget', 'KVP', day(today, -228), 'Kvalifiseringsprogram', day(today, -207)),
    penger(
      'planlagt',
      'husleien går til utleier',
      'husleie',
      bank(today, 1, 1),
      '8 900,00',
      'Prøvegården Utleie AS',
    ),
    penger('utbetalt', 'husleien i november', 'husleie', bank(today, 0, 1), '8 900,00'),
    penger('utbetalt', 'livsopphold denne måneden', 'livsopphold', bank(today, 0, 15), '2 450,00'),
    penger('planlagt', 'livsopphold neste måned', 'livsopphold', bank(today, 1, 15), '2 450,00'),
    penger('utbetalt', 'nødhjelp til strøm', 'strøm, nødhjelp', day(today, -4), '900,00'),
    ...kvpMoney(today),
    krav('dokumentasjonskrav om to dager', 'Månedsbudsjett', day(today, 2), 'Dokumentasjonskrav'),
    krav('vilkår som holder livsoppholdet', 'Levere budsjett', bank(today, 1, 15), '2 450,00'),
    krav('etterspurt dokument', 'Strømfaktura', 'Siste faktura med forbruk', day(today, 8)),
    nesteFrist('budsjettet, om to dager', day(today, 2), 'udsjett'),
  ],
  aapMann: (today) => [...supported(today), livsoppholdNext(today)],
  sykmeldt: nothing,
  enslig: nothing,
  ungMedVilkaar: (today) => [
    ...decision(today),
    ...money(today),
    krav('aktivitetsvilkår for den under 30', 'Aktivitet i Ung aktiv', 'tre dager i uken', '§ 20 a'),
    livsoppholdNext(today),
  ],
  doed: (today) => [...supported(today), livsoppholdNext(today)],
  flyttet: (today) => [
    ...supported(today),
    soeknad(
      'ferdigbehandlet',
      'fra Østbyen til Fjellbygda for ni dager siden',
      '9901',
      '9910',
      day(today, -9),
    ),
  ],
  kode6: supported,
  kode7: supported,
  kode6Utland: nothing,
  skjermet: nothing,
  tolkOgSikkerhet: (today) => [
    ...supported(today),
    penger('utbetalt', 'husleien i november', 'husleie', bank(today, 0, 1), '9 400,00'),
    penger(
      'planlagt',
      'husleien går til utleier',
      'husleie',
      bank(today, 1, 1),
      '9 400,00',
      'Hybelhuset Eksempel AS',
    ),
    livsoppholdNext(today),
  ],
  delerIkkeVilkaar: (today) => [...supported(today), livsoppholdNext(today)],
  returnertePenger: (today) => [
    ...decision(today),
    lastMonth(today, 'stoppet'),
    ...toCome(today),
    bostoette(today),
    livsoppholdNext(today),
  ],
  uleseligeDokumenter: (today) => [
    ...supported(today),
    soeknad('underBehandling', 'sak uten tittel', day(today, -33), 'Økonomisk sosialhjelp'),
    { part: 'soeknader', says: 'søknad uten dokument ennå', shows: [day(today, -2)] },
  ],
  tvillingUten: nothing,
  tvillingMed: (today) => [
    soeknad('ferdigbehandlet', 'livsopphold', day(today, -60), 'Livsopphold'),
    soeknad('innvilget', 'vedtaket', 'Livsopphold', day(today, -50)),
    soeknad('innvilget', 'ramme for strøm', 'strøm', '1 500,00', day(today, -50), day(today, 130)),
    penger('utbetalt', 'livsopphold denne måneden', 'livsopphold', bank(today, 0, 12), '7 357,13'),
    penger('planlagt', 'livsopphold neste måned', 'livsopphold', bank(today, 1, 12), '7 357,13'),
    penger('planlagt', 'husleien til utleier', 'husleie', bank(today, 1, 1), '9 131,17', 'Utleier Prøve'),
    penger('planlagt', 'strøm om fem dager', 'strøm', day(today, 5), '777,77'),
    ...kvpMoney(today),
    krav('vilkår om jobbklubb', 'Gå på jobbklubb', 'Tre dager i uken'),
    krav('dokumentasjonskrav', 'Husleiekvittering', day(today, 4)),
    krav('etterspurt dokument', 'Kontoutskrift', 'Tre måneder', day(today, 4)),
    nesteFrist('om fire dager', day(today, 4)),
  ],
  dagpengerForsinket: nothing,
  tiltakspengemottaker: nothing,
  langvarigAap: nothing,
  foreldrepenger80: nothing,
  pleiepengerGradert: nothing,
  langvarigSyk: nothing,
  uenigOmSlutt: nothing,
}
