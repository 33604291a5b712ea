import type { Aktivitet } from '#shared/domain/oppfoelging/aktivitet.ts'
import type { Meldekort } from '#shared/domain/oppfoelging/meldekort.ts'
import type { Oppfoelging } from '#shared/domain/oppfoelging/oppfoelging.ts'
import { parseBeskrivelse } from '#shared/domain/oppgave/beskrivelse.ts'
import type { Oppgave } from '#shared/domain/oppgave/oppgave.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { fromKroner } from '#shared/domain/utbetaling/beloep.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { from } from './answers.ts'

const kode = (code: string, nb: string) => ({ kode: code, navn: { nb, nn: nb } })

export const oppfoelging: Oppfoelging = {
  status: {
    opphav: from('arena', 'stat', 'status'),
    formidlingsgruppe: kode('ARBS', 'arbeidssøker'),
    servicegruppe: kode('BATT', 'spesielt tilpasset innsats'),
    rettighetsgruppe: kode('AAP', 'arbeidsavklaringspenger'),
    inaktivFra: null,
    kanEnkeltReaktiveres: null,
    enhetsnummer: '9901',
    sakId: '5514',
  },
  vedtak14a: {
    opphav: from('arena', 'stat', 'vedtak14a'),
    innsatsgruppe: kode('TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'trenger veiledning, nedsatt arbeidsevne'),
    hovedmaal: kode('SKAFFEA', 'skaffe arbeid'),
    fattet: toDato('2026-02-03'),
    fraArena: false,
  },
}

export const aktivitet = (change: Partial<Aktivitet> = {}): Aktivitet => ({
  opphav: from('arena', 'stat', 'tiltaksaktivitet', 'TA1'),
  id: 'TA1',
  type: 'tiltak',
  navn: 'Arbeidstrening',
  lokaltNavn: 'Lager og logistikk',
  arrangoer: 'Prøvelageret AS',
  beskrivelse: null,
  periode: { fom: toDato('2026-09-01'), tom: toDato('2027-02-28') },
  prosent: 60,
  dagerPerUke: 3,
  deltakelse: 'deltar',
  status: kode('GJENN', 'gjennomføres'),
  statusEndret: toDato('2026-09-01'),
  moeter: [],
  ...change,
})

export const meldekort = (change: Partial<Meldekort> = {}): Meldekort => ({
  opphav: from('arena', 'stat', 'meldekort', 'M47'),
  id: 'M47',
  periodenavn: '202646',
  fom: toDato('2026-11-09'),
  tom: toDato('2026-11-22'),
  gjelder: 'aap',
  tilstand: 'ikkeSendt',
  status: kode('OPPRE', 'opprettet'),
  korttype: null,
  mottatt: null,
  brutto: null,
  ...change,
})

export const vedtak = (change: Partial<Vedtak> = {}): Vedtak => ({
  opphav: from('arena', 'stat', 'aap', 'V1'),
  id: 'V1',
  slag: 'aap',
  ytelse: 'Arbeidsavklaringspenger',
  utfall: 'innvilget',
  utfallkode: kode('JA', 'innvilget'),
  vedtakstype: kode('O', 'ny rettighet'),
  status: kode('IVERK', 'iverksatt'),
  gyldighet: 'gyldig',
  periode: { fom: toDato('2025-03-01'), tom: toDato('2027-02-28') },
  vedtatt: toDato('2025-02-20'),
  beloep: { oere: fromKroner(1106.5), per: 'dag' },
  grad: null,
  igjen: [{ enhet: 'uker', antall: 66 }],
  tilArbeidsgiver: false,
  fakta: [{ felt: kode('DAGS', 'dagsats'), verdi: '1 106,50' }],
  ...change,
})

const log = `--- 18.11.2026 14:05 Vigdis Statseksempel (Z990001, 9901) ---
Ringte, ikke svar. Prøver igjen i morgen.

--- 17.11.2026 09:12 Nks Eksempel (Z990009, 4100) ---
Ønsker å bli oppringt om meldekortet.`

export const oppgave = (change: Partial<Oppgave> = {}): Oppgave => ({
  opphav: from('gosys', 'stat', 'oppgave', '41'),
  id: 41,
  versjon: 2,
  tema: kode('AAP', 'arbeidsavklaringspenger'),
  type: kode('KONT_BRUK', 'kontakt bruker'),
  temagruppe: null,
  gjelder: null,
  behandlingstype: null,
  prioritet: 'hoey',
  status: 'aapnet',
  statuskode: 'AAPNET',
  aktivFra: toDato('2026-11-17'),
  frist: toDato('2026-11-19'),
  enhet: '9901',
  tilordnet: 'Z990001',
  opprettetAv: 'Z990009',
  opprettetAvEnhet: '4100',
  opprettet: toTidspunkt('2026-11-17T08:12:00Z'),
  endretAv: null,
  endretAvEnhet: null,
  endret: null,
  ferdigstilt: null,
  saksreferanse: null,
  journalpostId: null,
  beskrivelse: parseBeskrivelse(log),
  ...change,
})
