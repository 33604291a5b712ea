import { addDays, type Dato } from '#shared/domain/tid/dato.ts'
import type { PersonaName } from '../../population/personas/persona.ts'
import { enheter } from '../../population/places.ts'
import { bySystem, closed, kontaktBruker, vurderHenvendelse, withEntries } from './kinds.ts'
import { by, writers } from './people.ts'
import { addWorkdays, type TaskPlan } from './task.ts'
import { attempts, closing } from './texts.data.ts'

const { vigdis, froeydis, nanna, odd, berit } = writers
const LONG = 'Bruker forteller utførlig om dagen sin, og det som står her, er bare langt. '.repeat(400)

/** A call-back half done, a question nobody has taken, one just closed, one closed long ago. */
function solfrid(today: Dato): TaskPlan[] {
  const friday = addWorkdays(today, -1)
  return [
    withEntries(
      kontaktBruker(friday, undefined, { tilordnet: vigdis.ident, status: 'AAPNET', lineEnd: '\r\n' }),
      by(vigdis, friday, '14:40', attempts[0]),
    ),
    vurderHenvendelse(addDays(today, -4), 'BAR', 'Spør når barnetrygden blir utbetalt.'),
    closed(
      kontaktBruker(addDays(today, -14), 'Vil flytte møtet til neste uke.', { tilordnet: vigdis.ident }),
      addDays(today, -12),
      by(vigdis, addDays(today, -12), '09:10', closing[0]),
    ),
    closed(
      vurderHenvendelse(addDays(today, -60), 'OPP', 'Trenger ny innkalling; mistet brevet.'),
      addDays(today, -55),
      by(berit, addDays(today, -55), '13:00', closing[1]),
    ),
  ]
}

/** Several hands in one log, one of them very long. */
function aapMann(today: Dato): TaskPlan[] {
  const asked = addDays(today, -9)
  const inquiry = vurderHenvendelse(asked, 'AAP', 'Ny legeerklæring er sendt inn. Spør om den er mottatt.', {
    tilordnet: vigdis.ident,
    status: 'UNDER_BEHANDLING',
  })
  return [
    withEntries(
      inquiry,
      by(berit, addDays(today, -3), '15:30', `Samtale i dag.\n\n${LONG}\n\nAvtalt ny samtale fredag.`),
      by(odd, addDays(today, -5), '11:12', 'Ringer igjen om det samme.\nØnsker svar denne uken.'),
      by(vigdis, addDays(today, -8), '08:20', 'Legeerklæringen er mottatt 11.11. Ringer når den er lest.'),
    ),
    bySystem(addDays(today, -2), 'AAP', 'VUR_KONS_YTE', 'Opplysninger om inntekt er endret.', {
      prioritet: 'HOY',
    }),
  ]
}

/** Due yesterday and not taken, and one that cannot wait. */
const ungMedVilkaar = (today: Dato): TaskPlan[] => [
  kontaktBruker(addWorkdays(today, -3), 'Ringte for andre gang denne uken. Ønsker svar i dag.', {
    prioritet: 'HOY',
  }),
  kontaktBruker(today, 'Ber om å bli ringt opp i dag.', { prioritet: 'KRITISK', frist: today }),
]

/** Codes, headings and fields nobody has heard of. */
function uleseligeDokumenter(today: Dato): TaskPlan[] {
  const day = addDays(today, -6)
  const bent = {
    ...by(odd, day, '10:00', 'Overskriften over er ødelagt.'),
    heading: '--- 31.02.2026 25:61 Odd (Z990202 4100) ---',
  }
  const withSeconds = {
    ...by(nanna, day, '09:58', 'Overskrift med sekunder og uten enhet.'),
    heading: '--- 02.11.2026 09:58:31 Nanna Kontaktprøve (Z990201) ---',
  }
  return [
    withEntries(
      vurderHenvendelse(day, 'XQZ', 'Tema ingen kjenner.', {
        oppgavetype: 'NY_TYPE_27',
        behandlingstema: 'ab9999',
      }),
      bent,
      withSeconds,
    ),
    kontaktBruker(day, '', {
      tema: 'AAP',
      log: [],
      wild: { nyttFelt: { dypt: [1] }, behandlingstype: null, mappeId: null, metadata: { NOEKKEL: 'verdi' } },
    }),
  ]
}

const enslig = (today: Dato): TaskPlan[] => [
  bySystem(addDays(today, -1), 'ENF', 'JFR', 'Ettersendt dokument til søknad.', {
    behandlingstema: 'ab0071',
    behandlingstype: 'ae0034',
    journalpostId: '990000017',
  }),
  bySystem(addDays(today, -20), 'BAR', 'BEH_SAK', '', { behandlingstema: 'ab0096', frist: null }),
]

/** Moved: the old office still has one, the new one the other. */
const flyttet = (today: Dato): TaskPlan[] => [
  kontaktBruker(addDays(today, -6), undefined, { tilordnet: berit.ident }),
  vurderHenvendelse(addDays(today, -2), 'OPP', 'Har flyttet og vil vite hvem som er ny veileder.', {
    enhet: enheter.fjellbygda.nummer,
  }),
]

const doed = (today: Dato): TaskPlan[] => [
  closed(
    bySystem(addDays(today, -11), 'GRA', 'JFR', 'Søknad om gravferdsstønad.'),
    addDays(today, -7),
    by(writers.torgeir, addDays(today, -7), '10:10', closing[1]),
  ),
]

/** Everything the state has of the twins, the same for both. */
function tvilling(today: Dato): TaskPlan[] {
  const asked = addWorkdays(today, -1)
  return [
    withEntries(
      kontaktBruker(asked, undefined, { tilordnet: vigdis.ident }),
      by(vigdis, today, '08:15', attempts[3]),
    ),
    vurderHenvendelse(addDays(today, -3), 'AAP', 'Meldekortet ble sendt for sent. Forklarer hvorfor.'),
    closed(
      vurderHenvendelse(addDays(today, -9), 'OPP', 'Trenger ny innkalling; mistet brevet.'),
      addDays(today, -8),
      by(berit, addDays(today, -8), '12:00', closing[1]),
    ),
  ]
}

/** The state's tasks of each, by name of the persona. The script says the same in other words. */
export const lives: Readonly<Record<PersonaName, (today: Dato) => TaskPlan[]>> = {
  solfrid,
  aapMann,
  sykmeldt: (today) => [
    vurderHenvendelse(addDays(today, -2), 'SYK', 'Arbeidsgiver har ikke sendt inntektsmelding.'),
  ],
  enslig,
  ungMedVilkaar,
  doed,
  flyttet,
  kode6: (today) => [kontaktBruker(addWorkdays(today, -1), undefined, { enhet: '9903' })],
  kode7: (today) => [
    kontaktBruker(addWorkdays(today, -1), undefined, { tilordnet: froeydis.ident }),
    vurderHenvendelse(addDays(today, -3), 'OPP', 'Har fått ny telefon.'),
  ],
  kode6Utland: () => [],
  skjermet: (today) => [kontaktBruker(addWorkdays(today, -2))],
  tolkOgSikkerhet: (today) => [kontaktBruker(today, 'Ring med tolk. Treffes hele dagen.')],
  delerIkkeVilkaar: () => [],
  returnertePenger: (today) => [
    bySystem(addDays(today, -3), 'STO', 'RETUR', 'Brev i retur. Utbetaling i retur fra bank.', {
      prioritet: 'HOY',
      tilordnet: vigdis.ident,
    }),
  ],
  uleseligeDokumenter,
  tvillingUten: tvilling,
  tvillingMed: tvilling,
  dagpengerForsinket: (today) => [
    vurderHenvendelse(addDays(today, -1), 'DAG', 'Feil antall timer på siste meldekort.'),
  ],
  tiltakspengemottaker: (today) => [
    kontaktBruker(addWorkdays(today, -1), 'Vil snakke om tiltaket.', { tilordnet: vigdis.ident }),
  ],
  langvarigAap: () => [],
  foreldrepenger80: (today) => [
    bySystem(addDays(today, -4), 'FOR', 'BEH_SAK', 'Endret uttak av foreldrepenger.', {
      behandlingstema: 'ab0326',
    }),
  ],
  pleiepengerGradert: (today) => [
    vurderHenvendelse(addDays(today, -2), 'OMS', 'Ny legeerklæring er sendt inn.'),
  ],
  langvarigSyk: (today) => [bySystem(addDays(today, -5), 'SYK', 'VUR', 'Legeerklæring mottatt.')],
  uenigOmSlutt: (today) => [
    vurderHenvendelse(addDays(today, -3), 'ENF', 'Spør når stønaden slutter, og hvem som vet det.'),
  ],
}
