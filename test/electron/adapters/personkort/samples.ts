import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
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
export const CAS = synthetic('21849200000')

export const ANNAS_AKTOERID = '9990000000017'
/** hentIdenter of Anna; `more` after her two numbers. */
export const identerSample = (...more: object[]) => ({
  data: {
    hentIdenter: {
      identer: [
        { ident: '9990000000024', gruppe: 'AKTORID', historisk: true },
        { ident: ANNAS_AKTOERID, gruppe: 'AKTORID', historisk: false },
        { ident: ANNA, gruppe: 'FOLKEREGISTERIDENT', historisk: false },
        ...more,
      ],
    },
  },
})

const metadata = (opplysningsId: string) => ({ opplysningsId, master: 'FREG', historisk: false })
const navn = (fornavn: string, etternavn: string) => ({ fornavn, mellomnavn: null, etternavn })

/** hentPerson with something in every field the adapter reads. */
export const personSample = (fields: object = {}) => ({
  folkeregisteridentifikator: [{ identifikasjonsnummer: ANNA }],
  adressebeskyttelse: [{ gradering: 'UGRADERT' }],
  navn: [{ ...navn('Anna', 'Prøve'), mellomnavn: 'Test', metadata: metadata('n-1') }],
  foedselsdato: [{ foedselsdato: '1990-05-14', metadata: metadata('f-1') }],
  doedsfall: [],
  kjoenn: [{ kjoenn: 'KVINNE', metadata: metadata('k-1') }],
  statsborgerskap: [
    { land: 'NOR', gyldigFraOgMed: '1990-05-14', gyldigTilOgMed: null, metadata: metadata('s-1') },
  ],
  sivilstand: [
    { type: 'GIFT', gyldigFraOgMed: '2015-06-20', relatertVedSivilstand: BO, metadata: metadata('siv-1') },
  ],
  folkeregisterpersonstatus: [{ status: 'bosatt', metadata: metadata('st-1') }],
  forelderBarnRelasjon: [
    { relatertPersonsRolle: 'BARN', relatertPersonsIdent: CAS, metadata: metadata('b-1') },
    {
      relatertPersonsRolle: 'FAR',
      relatertPersonUtenFolkeregisteridentifikator: {
        navn: navn('Ola', 'Utland'),
        foedselsdato: '1960-01-02',
      },
      metadata: metadata('b-2'),
    },
  ],
  bostedsadresse: [
    {
      gyldigFraOgMed: '2018-01-01T12:00:00',
      gyldigTilOgMed: null,
      coAdressenavn: 'c/o Prøve',
      vegadresse: { adressenavn: 'Prøvevegen', husnummer: '1', husbokstav: 'A', postnummer: '7010' },
      metadata: metadata('a-1'),
    },
  ],
  deltBosted: [],
  oppholdsadresse: [],
  kontaktadresse: [],
  tilrettelagtKommunikasjon: [{ talespraaktolk: { spraak: 'SO' }, tegnspraaktolk: null }],
  vergemaalEllerFremtidsfullmakt: [
    {
      type: 'voksen',
      embete: 'Statsforvalteren i Trøndelag',
      vergeEllerFullmektig: {
        identifiserendeInformasjon: { navn: navn('Vera', 'Verge') },
        motpartsPersonident: BO,
        omfang: 'oekonomiskeInteresser',
      },
      folkeregistermetadata: { gyldighetstidspunkt: '2020-02-03T00:00:00', opphoerstidspunkt: null },
      metadata: metadata('v-1'),
    },
  ],
  sikkerhetstiltak: [
    {
      tiltakstype: 'TOAN',
      beskrivelse: 'To ansatte i samtale',
      gyldigFraOgMed: '2026-01-01',
      gyldigTilOgMed: '2026-12-31',
      metadata: metadata('t-1'),
    },
  ],
  telefonnummer: [
    { landskode: '+47', nummer: '90000002', prioritet: 2, metadata: metadata('tlf-2') },
    { landskode: '+47', nummer: '90000001', prioritet: 1, metadata: metadata('tlf-1') },
  ],
  ...fields,
})
export const areaSample = { gtType: 'KOMMUNE', gtKommune: '5001', gtBydel: null, gtLand: null }
export const persondataSample = (fields: object = {}) => ({
  data: { hentPerson: personSample(fields), hentGeografiskTilknytning: areaSample },
})
export const graphqlError = (code: string, path?: (string | number)[]) => ({
  message: 'the text may hold anything, so it is not read',
  ...(path ? { path } : {}),
  extensions: { code, classification: 'ExecutionAborted' },
})

export const ytelseSample = (fields: object = {}) => ({
  ytelsestype: 'Dagpenger',
  ytelsesperiode: { fom: '2026-04-01', tom: '2026-04-14' },
  ytelseskomponentListe: [{ ytelseskomponenttype: 'Dagpenger', ytelseskomponentbeloep: 10_000 }],
  ytelseskomponentersum: 10_000,
  trekkListe: [{ trekktype: 'PÅLEGG', trekkbeloep: -500 }],
  trekksum: -500,
  skattListe: [{ skattebeloep: -2500.5 }],
  skattsum: -2500.5,
  ytelseNettobeloep: 6999.5,
  bilagsnummer: '10203',
  rettighetshaver: { aktoertype: 'PERSON', ident: ANNA, navn: 'Anna Test Prøve' },
  ...fields,
})
export const utbetalingSample = (fields: object = {}) => ({
  posteringsdato: '2026-04-15',
  forfallsdato: '2026-04-16',
  utbetalingsdato: '2026-04-17',
  utbetaltTil: { aktoertype: 'PERSON', ident: ANNA, navn: 'Anna Test Prøve' },
  utbetaltTilKonto: { kontonummer: '12345678903', kontotype: 'Norsk bankkonto' },
  utbetalingNettobeloep: 6999.5,
  utbetalingsmelding: 'Meldekort uke 14–15',
  utbetalingsmetode: 'Bankkontooverføring',
  utbetalingsstatus: 'Utbetalt',
  ytelseListe: [ytelseSample()],
  ...fields,
})

export const krrSample = {
  personer: {
    [ANNA]: {
      personident: ANNA,
      aktiv: true,
      kanVarsles: true,
      reservert: false,
      spraak: 'nn',
      epostadresse: 'anna@example.test',
      mobiltelefonnummer: '+4790000001',
      mobiltelefonnummerOppdatert: '2026-01-02T10:00:00.055+01:00',
    },
  },
  feil: {},
}
export const fullmaktSample = (fields: object = {}) => ({
  fullmaktId: 7,
  fullmaktUuid: '0a1b2c3d-0000-4000-8000-0123456789ab',
  fullmaktsgiver: ANNA,
  fullmektig: BO,
  fullmektigsNavn: 'Bo Prøve',
  opphoert: false,
  gyldigFraOgMed: '2026-01-01',
  gyldigTilOgMed: null,
  omraade: [{ tema: 'AAP', handling: ['LES', 'KOMMUNISER'] }],
  ...fields,
})
export const enhetSample = { enhetId: 100, enhetNr: '5701', navn: 'NAV Prøveby', status: 'Aktiv' }
export const kontorinfoSample = {
  enhetNr: '5701',
  telefonnummer: '55553333',
  telefonnummerKommentar: 'Hverdager 9-15',
  spesielleOpplysninger: 'Vakttelefon: 73 00 00 00 kl. 10-14. Ring på ved inngang B.',
  besoeksadresse: null,
  publikumsmottak: [
    {
      stedsbeskrivelse: 'Torget',
      besoeksadresse: {
        gatenavn: 'Prøvegata',
        husnummer: '2',
        husbokstav: 'B',
        postnummer: '7010',
        poststed: 'PRØVEBY',
      },
      aapningstider: [
        { dag: 'Mandag', fra: '10:00', til: '14.00', stengt: false },
        { dag: 'tysdag', fra: '9', til: '14:00:00', stengt: null },
        { dag: 'Onsdag', fra: null, til: null, stengt: true },
        { dag: null, dato: '2026-12-24', stengt: true, kommentar: 'Julaften' },
      ],
    },
  ],
}
export const noekkelSample = (fields: object = {}) => ({
  kommune: { nummer: '5001', navn: 'Prøveby' },
  deler: { vedtak: true, vedtakFoerUtbetaling: false, utbetalinger: true, vilkaar: false, dokumenter: true },
  vedtak: [{ id: 'v1', tittel: 'Livsopphold', utfall: 'INNVILGET', dato: '2026-04-02' }],
  utbetalinger: [
    { id: 'u1', tekst: 'Livsopphold', beloep: 8000.1, dato: '2026-04-05', status: 'PLANLAGT_UTBETALING' },
  ],
  vilkaar: [],
  dokumenter: [{ id: 'd1', tittel: 'Kontoutskrift', mottatt: '2026-03-30' }],
  ...fields,
})
export const kontaktpersonSample = (fields: object = {}) => ({
  id: 12,
  rolle: 'KVP_VEILEDER',
  navIdent: 'Z990001',
  navn: 'Kari Kontakt',
  enhet: '5701',
  telefon: '90000009',
  fom: '2026-01-01',
  tom: null,
  stedfortreder: { navIdent: 'Z990002', navn: 'Stein Sted', tom: '2026-06-01' },
  ...fields,
})
