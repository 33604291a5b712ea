import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import { inWords } from '../calendar.ts'
import type { Fact, Script } from './fact.ts'

const CALL = 'Kontakt bruker'
const INQUIRY = 'Vurder henvendelse'
const FOLLOW_UP = 'Oppfølging'
const AAP = 'Arbeidsavklaringspenger'
const VIGDIS = 'Z990001'

const oppgave = (state: string, says: string, ...shows: string[]): Fact => ({
  part: 'oppgaver',
  says,
  shows,
  state,
})
const nothing = () => []
const day = (today: Dato, days: number) => inWords(addDays(today, days))

/** The training day is a Monday: two working days after Friday is Tuesday. */
const callOfFriday = (today: Dato, state: string, says: string, ...shows: string[]) =>
  oppgave(state, says, CALL, FOLLOW_UP, day(today, 1), ...shows)

const twin = (today: Dato) => [
  callOfFriday(today, 'opprettet', 'vil bli ringt; lagt igjen beskjed i dag', VIGDIS),
  oppgave('opprettet', 'forklarer hvorfor meldekortet kom sent', INQUIRY, AAP),
  oppgave('ferdigstilt', 'mistet innkallingen, besvart i skriv', INQUIRY, FOLLOW_UP),
]

/** The state's tasks of each life, by hand: neither the simulator nor the adapter has a say in it. */
export const gosysScript: Script = {
  solfrid: (today) => [
    callOfFriday(today, 'aapnet', 'vil bli ringt; forsøkt fredag', VIGDIS, 'Vigdis Statseksempel', '14:40'),
    oppgave('opprettet', 'spør når barnetrygden kommer, ikke tatt', INQUIRY, 'Barnetrygd', '4100'),
    oppgave('ferdigstilt', 'flyttet et møte for 12 dager siden', CALL, VIGDIS),
  ],
  aapMann: (today) => [
    oppgave(
      'underBehandling',
      'legeerklæring, fire ganger skrevet i',
      INQUIRY,
      AAP,
      'Berit Øvelsrud',
      'Odd-Arne (vikar) Sentraltest',
      day(today, -3),
    ),
    oppgave('opprettet', 'ny inntekt skal vurderes', 'Vurder konsekvens for ytelse', AAP, 'hoey'),
  ],
  sykmeldt: () => [
    oppgave('opprettet', 'arbeidsgiver har ikke sendt inntektsmelding', INQUIRY, 'Sykepenger'),
  ],
  enslig: () => [
    oppgave('opprettet', 'ettersendt dokument', 'Journalføring', 'Enslig mor eller far', 'Overgangsstønad'),
    oppgave('opprettet', 'sak uten frist', 'Behandle sak', 'Barnetrygd', 'Utvidet barnetrygd'),
  ],
  ungMedVilkaar: (today) => [
    oppgave('opprettet', 'skulle vært ringt på fredag', CALL, 'hoey', day(today, -3)),
    oppgave('opprettet', 'må ringes i dag', CALL, 'kritisk', day(today, 0)),
  ],
  doed: () => [oppgave('ferdigstilt', 'søknad om gravferdsstønad', 'Journalføring', 'Gravferdsstønad')],
  flyttet: () => [
    oppgave('opprettet', 'ligger igjen på det gamle kontoret', CALL, '9901'),
    oppgave('opprettet', 'spør hvem som er ny veileder', INQUIRY, '9910'),
  ],
  kode6: (today) => [callOfFriday(today, 'opprettet', 'ligger hos egen enhet', '9903')],
  kode7: (today) => [
    callOfFriday(today, 'opprettet', 'hos den som er klarert', 'Z990007'),
    oppgave('opprettet', 'har fått ny telefon', INQUIRY, FOLLOW_UP),
  ],
  kode6Utland: nothing,
  skjermet: (today) => [oppgave('opprettet', 'vil bli ringt', CALL, day(today, 0))],
  tolkOgSikkerhet: (today) => [oppgave('opprettet', 'ring med tolk', CALL, day(today, 2))],
  delerIkkeVilkaar: nothing,
  returnertePenger: () => [
    oppgave('opprettet', 'brev og utbetaling i retur', 'Behandle returpost', 'Regnskap/utbetaling', VIGDIS),
  ],
  uleseligeDokumenter: () => [
    oppgave('opprettet', 'koder ingen kjenner, vist som de er', 'XQZ', 'NY_TYPE_27', 'ab9999'),
    oppgave('opprettet', 'felter ingen kjenner', CALL, AAP),
  ],
  tvillingUten: twin,
  tvillingMed: twin,
  dagpengerForsinket: () => [oppgave('opprettet', 'feil på meldekortet', INQUIRY, 'Dagpenger')],
  tiltakspengemottaker: (today) => [callOfFriday(today, 'opprettet', 'vil snakke om tiltaket', VIGDIS)],
  langvarigAap: nothing,
  foreldrepenger80: () => [
    oppgave('opprettet', 'sak om foreldrepenger', 'Behandle sak', 'Foreldre- og svangerskapspenger'),
  ],
  pleiepengerGradert: () => [
    oppgave('opprettet', 'ny legeerklæring', INQUIRY, 'Omsorgspenger, pleiepenger og opplæringspenger'),
  ],
  langvarigSyk: () => [oppgave('opprettet', 'et dokument å vurdere', 'Vurder dokument', 'Sykepenger')],
  uenigOmSlutt: () => [oppgave('opprettet', 'spør når stønaden slutter', INQUIRY, 'Enslig mor eller far')],
}

const municipal = () => [oppgave('opprettet', 'noen skal ringe', CALL, 'Økonomisk sosialhjelp', 'kommune')]

/** For those with the right only. */
export const kommunaleOppgaverScript: Partial<Script> = {
  solfrid: municipal,
  ungMedVilkaar: municipal,
  tvillingMed: municipal,
}
