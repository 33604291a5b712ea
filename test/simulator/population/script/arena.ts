import { addDays, addMonths } from '#shared/domain/tid/dato.ts'
import { inWords } from '../calendar.ts'
import type { Fact, Script } from './fact.ts'

const oppfoelging = (says: string, ...shows: string[]): Fact => ({ part: 'oppfoelging', says, shows })
const aktivitet = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'aktiviteter',
  says,
  shows,
  state,
})
const vedtak = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'vedtak',
  says,
  shows,
  state,
})
const kort = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'meldekort',
  says,
  shows,
  state,
})

const SEEKER = oppfoelging('registrert som arbeidssøker', 'Arbeidssøker')
const NOT_SEEKER = oppfoelging('ikke arbeidssøker', 'Ikke arbeidssøker')
const INNSATS = {
  standard: 'Gode muligheter',
  veiledning: 'Trenger veiledning',
  nedsatt: 'Trenger veiledning, nedsatt arbeidsevne',
}
const AAP = 'Arbeidsavklaringspenger'

/** What Arena tells of each life, by hand: neither the simulator nor the adapter has a say in it. */
export const arenaScript: Script = {
  solfrid: (today) => [
    SEEKER,
    oppfoelging(
      'innsatsgruppe etter § 14 a',
      INNSATS.veiledning,
      'Skaffe arbeid',
      inWords(addDays(today, -180)),
    ),
    aktivitet(
      'deltar',
      'arbeidstrening på halv tid ved siden av KVP',
      'Arbeidstrening',
      'Arbeidstrening i bakeri',
      'Prøvebakeriet AS',
      inWords(addDays(today, -40)),
      inWords(addDays(today, 50)),
    ),
    aktivitet('skalStarte', 'gruppemøte om tre dager', 'Jobbsøkerkurs', inWords(addDays(today, 3)), '09:00'),
  ],
  aapMann: (today) => [
    SEEKER,
    oppfoelging('innsatsgruppe med gammelt navn', INNSATS.nedsatt, 'Beholde arbeid'),
    vedtak(
      'innvilget',
      'AAP med et halvt år igjen',
      AAP,
      inWords(addMonths(today, -8)),
      inWords(addDays(today, 182)),
      '26',
      '130',
      '987,05',
    ),
    kort('ikkeSendt', 'kortet for perioden som løper', inWords(periodEnd(today))),
  ],
  sykmeldt: () => [NOT_SEEKER, oppfoelging('sykmeldt', 'Sykmeldt, oppfølging på arbeidsplassen')],
  enslig: (today) => [
    SEEKER,
    oppfoelging('innsatsgruppe', INNSATS.veiledning),
    aktivitet(
      'deltar',
      'utdanning',
      'Ordinær utdanning for enslige forsørgere mv.',
      inWords(addDays(today, 210)),
    ),
  ],
  ungMedVilkaar: (today) => [
    SEEKER,
    oppfoelging('innsatsgruppe', INNSATS.standard),
    vedtak('avslag', 'avslag på dagpenger', 'Ordinære dagpenger', inWords(addDays(today, -120))),
    vedtak('avbrutt', 'avbrutt søknad om dagpenger', 'Ordinære dagpenger', inWords(addDays(today, -40))),
    aktivitet(
      'venteliste',
      'på venteliste',
      'Oppfølging',
      'Eksempel Muligheter AS',
      inWords(addDays(today, 20)),
    ),
  ],
  doed: () => [oppfoelging('inaktivert', 'Inaktivert')],
  flyttet: (today) => [
    SEEKER,
    oppfoelging('fulgt opp av det nye kontoret', '9910'),
    vedtak('innvilget', 'AAP, først innvilget for over et år siden', AAP, inWords(addMonths(today, -13))),
    vedtak('innvilget', 'AAP, endret for et halvt år siden', AAP, inWords(addMonths(today, -6)), 'Endring'),
    aktivitet('skalStarte', 'har takket ja', 'Avklaring', inWords(addDays(today, 14))),
  ],
  kode6: () => [NOT_SEEKER, oppfoelging('varig tilpasset', 'Varig tilpasset innsats')],
  kode7: (today) => [
    SEEKER,
    aktivitet(
      'skalStarte',
      'gjennomføres, men starter først senere',
      'Arbeidstrening',
      inWords(addDays(today, 12)),
    ),
  ],
  kode6Utland: () => [SEEKER, vedtak('innvilget', 'AAP', AAP)],
  skjermet: () => [NOT_SEEKER],
  tolkOgSikkerhet: (today) => [
    SEEKER,
    vedtak('innvilget', 'dagpenger, løper', inWords(addMonths(today, -9)), '690,00'),
    aktivitet(
      'harSluttet',
      'gjennomføres, men er over',
      'Arbeidsmarkedsopplæring (AMO)',
      'Norsk for arbeidslivet',
      inWords(addDays(today, -15)),
    ),
  ],
  delerIkkeVilkaar: (today) => [
    oppfoelging('kode fra Arena', INNSATS.nedsatt),
    vedtak(
      'gyldig',
      'AAP til dagen før stansen',
      AAP,
      inWords(addMonths(today, -16)),
      inWords(addDays(today, -31)),
    ),
    vedtak('ugyldiggjort', 'ugyldiggjort endring: slutter før den begynner', inWords(addDays(today, -200))),
    vedtak('etterregistrert', 'etterregistrert endring uten datoer', 'Endring'),
    vedtak('stans', 'stans', inWords(addDays(today, -30)), 'Stans'),
  ],
  returnertePenger: (today) => [
    NOT_SEEKER,
    aktivitet(
      'avbrutt',
      'avbrutt tiltak',
      'Varig tilrettelagt arbeid',
      'Prøveverkstedet AS',
      inWords(addDays(today, -40)),
    ),
  ],
  uleseligeDokumenter: () => [
    oppfoelging('ukjent formidlingsgruppe', 'XARBS'),
    oppfoelging('ukjent innsatsgruppe', 'HELT_NY_GRUPPE'),
    aktivitet('ukjent', 'ukjent deltakerstatus', 'Nytt slags tiltak', 'NYKODE'),
    vedtak('ukjent', 'ukjente koder i vedtaket', AAP, 'KANSKJE', '700,00'),
    kort('ukjent', 'ukjent beregningsstatus', 'NYKRT'),
  ],
  tvillingUten: twin,
  tvillingMed: twin,
  dagpengerForsinket: (today) => [
    SEEKER,
    oppfoelging('innsatsgruppe', INNSATS.standard),
    vedtak('innvilget', 'dagpenger, løper', inWords(addMonths(today, -5)), '845,00'),
    kort('ikkeSendt', 'for sent', inWords(addDays(periodEnd(today), -28))),
    kort('ikkeSendt', 'skal sendes', inWords(addDays(periodEnd(today), -14))),
  ],
  tiltakspengemottaker: (today) => [
    SEEKER,
    vedtak(
      'innvilget',
      'tiltakspenger så lenge kurset varer',
      'Tiltakspenger',
      inWords(addDays(today, 95)),
      '448,00',
    ),
    aktivitet('deltar', 'kurs på full tid', 'Arbeidsmarkedsopplæring (AMO)', 'Truckførerkurs'),
    kort('ikkeSendt', 'kortet for perioden som løper', inWords(periodEnd(today))),
  ],
  langvarigAap: (today) => [
    SEEKER,
    oppfoelging('innsatsgruppe', INNSATS.nedsatt),
    vedtak(
      'innvilget',
      'AAP som begynte for fjorten år siden og løper',
      AAP,
      inWords(addMonths(today, -168)),
      '912,00',
    ),
  ],
  foreldrepenger80: () => [oppfoelging('inaktivert', 'Inaktivert')],
  pleiepengerGradert: () => [oppfoelging('inaktivert', 'Inaktivert')],
  langvarigSyk: () => [NOT_SEEKER, oppfoelging('sykmeldt', 'Sykmeldt, oppfølging på arbeidsplassen')],
  uenigOmSlutt: () => [oppfoelging('inaktivert', 'Inaktivert')],
}

function twin(today: Parameters<Script['tvillingUten']>[0]): Fact[] {
  return [
    SEEKER,
    oppfoelging('innsatsgruppe', INNSATS.nedsatt, 'Beholde arbeid'),
    vedtak('innvilget', 'AAP', AAP, inWords(addMonths(today, -9))),
    aktivitet('deltar', 'arbeidstrening', 'Arbeidstrening', inWords(addDays(today, 60))),
  ]
}

/** The Sunday that ends the fortnight of the day; they have followed each other since Monday 29 December 2025. */
function periodEnd(today: Parameters<Script['tvillingUten']>[0]) {
  const days = Math.floor((Date.parse(today) - Date.parse('2025-12-29')) / 86_400_000)
  return addDays(today, 13 - (((days % 14) + 14) % 14))
}
