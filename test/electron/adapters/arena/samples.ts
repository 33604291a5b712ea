import { arenaAdapter } from '#electron/adapters/arena/adapter.ts'
import type { ArenaClient, ArenaPart } from '#electron/adapters/arena/client/arenaClient.ts'
import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { Kildesvar } from '#shared/domain/kilde/kildesvar.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

export const HENTET = toTidspunkt('2026-05-01T08:00:00Z')

/** Synthetic: month + 80. */
const synthetic = (text: string): Personidentifikator => {
  const ident = findPersonidentifikator(text)
  if (!ident) throw new Error('not a valid synthetic fnr')
  return ident
}
export const ANNA = synthetic('14859000003')
export const BO = synthetic('15908500005')

export const statusSample = (fields: object = {}) => ({
  formidlingsgruppe: 'ARBS',
  kvalifiseringsgruppe: 'BATT',
  rettighetsgruppe: 'AAP',
  iservFraDato: null,
  oppfolgingsenhet: '5701',
  kanEnkeltReaktiveres: null,
  ...fields,
})
export const tiltakSample = (fields: object = {}) => ({
  aktivitetId: 'TA1',
  tiltaksnavn: 'Arbeidstrening',
  tiltakLokaltNavn: 'Butikk',
  arrangoer: 'Prøvebutikken AS',
  bedriftsnummer: '999999999',
  deltakelsePeriode: { fom: '2026-04-01', tom: '2026-06-30' },
  deltakelsesprosent: '26,65',
  antallDagerPerUke: '4,5',
  deltakerStatus: 'GJENN',
  statusSistEndret: '2026-04-02',
  begrunnelseInnsoking: 'Vil prøve butikk',
  ...fields,
})
export const gruppeSample = (fields: object = {}) => ({
  aktivitetId: 'GA1',
  aktivitetstype: 'Jobbsøkerkurs',
  beskrivelse: 'Kurs i gruppe',
  moteplanListe: [
    {
      startDato: '2026-05-04',
      startKlokkeslett: '13:00:00',
      sluttDato: '2026-05-04',
      sluttKlokkeslett: '15:00:00',
      sted: 'Nav Prøveby',
    },
  ],
  status: 'GJENN',
  ...fields,
})
export const utdanningSample = (fields: object = {}) => ({
  aktivitetId: 'UA1',
  aktivitetstype: 'Ordinær utdanning',
  beskrivelse: 'Videregående',
  aktivitetPeriode: { fom: '2025-08-15', tom: '2026-06-20' },
  ...fields,
})
export const aktiviteterSample = () => ({
  tiltaksaktiviteter: [tiltakSample()],
  gruppeaktiviteter: [gruppeSample()],
  utdanningsaktiviteter: [utdanningSample()],
})
export const aapSample = (fields: object = {}) => ({
  vedtakId: 1001,
  lopenrvedtak: 1,
  statusKode: 'IVERK',
  vedtaktypeKode: 'O',
  aktivitetsfaseKode: 'UA',
  fraOgMed: '2025-11-01',
  tilDato: '2026-10-31',
  utfallkode: 'JA',
  antallDagerIgjen: 130,
  antallUkerIgjen: 26,
  fakta: [
    { kode: 'DAGS', navn: 'Dagsats', verdi: '284.5', registrertDato: '2025-11-01' },
    { kode: 'INNVF', navn: 'Innvilget fra', verdi: '01-11-2025', registrertDato: '2025-11-01' },
    { kode: 'TOMT', navn: 'Uten verdi', registrertDato: '2025-11-01' },
  ],
  ...fields,
})
export const dagpengerSample = () => ({
  perioder: [{ vedtakId: 2001, fraOgMed: '2025-12-01', rettighetKode: 'PERM' }],
  beregninger: [
    {
      meldekortFraDato: '2026-04-06',
      meldekortTilDato: '2026-04-19',
      innvilgetSats: 812.5,
      belop: 8125,
      antallDagerGjenstående: 410,
    },
  ],
})
export const meldekortSample = (fields: object = {}) => ({
  meldekortId: 31,
  kortType: '05',
  meldeperiode: '202615',
  fraDato: '2026-04-06',
  tilDato: '2026-04-19',
  hoyesteMeldegruppe: 'ATTF',
  beregningstatus: 'FERDI',
  mottattDato: '2026-04-20',
  bruttoBelop: 8831.5,
  ...fields,
})
export const vedtak14aSample = (fields: object = {}) => ({
  innsatsgruppe: 'GODE_MULIGHETER',
  hovedmal: 'SKAFFE_ARBEID',
  fattetDato: '2026-02-03T10:00:00+01:00',
  ...fields,
})

export const documents = () => ({
  status: statusSample(),
  oppfolgingssak: { oppfolgingssakId: '77' },
  aktiviteter: aktiviteterSample(),
  vedtak14a: vedtak14aSample(),
  aap: [aapSample()],
  dagpenger: dagpengerSample(),
  tiltakspenger: { vedtaksperioder: [{ vedtakId: 3001, fraOgMed: '2025-01-01', tilDato: '2025-06-30' }] },
  meldekort: [meldekortSample()],
})

/** The two ports over answers in hand; what is not given answers 404. */
export function arenaOver(answers: Partial<Record<ArenaPart, unknown>>) {
  const client: ArenaClient = {
    get: async (part): Promise<HttpAnswer> =>
      answers[part] === undefined
        ? { kind: 'notFound' }
        : { kind: 'ok', status: 200, json: structuredClone(answers[part]) },
  }
  return arenaAdapter({ client, clock: { now: () => HENTET } })
}

/** The value, when there is one; a test that expected one fails otherwise. */
export function valueIn<T>(svar: Kildesvar<T>): T {
  if (svar.state !== 'ok') throw new Error(`came: ${svar.state}`)
  return svar.value
}
export const problemsIn = (svar: Kildesvar<unknown>) =>
  svar.state === 'ok' ? svar.problems.map(({ path, code }) => `${path} ${code}`) : [svar.state]
