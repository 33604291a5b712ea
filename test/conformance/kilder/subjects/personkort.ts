import {
  graphqlError,
  noekkelSample,
  utbetalingSample,
  ytelseSample,
} from '#test/electron/adapters/personkort/samples.ts'
import { lengthAt, range, times } from '../rows.ts'
import type { Call, Subject } from '../subject.ts'
import { ANNA, BO, periode } from '../who.ts'

const kilde = 'personkort'
const person = (ident: string) => ({ aktoertype: 'PERSON', ident, navn: 'Prøve' })

const utbetalinger: Call = {
  kilde,
  route: '/utbetaldata/api/v2/hent-utbetalingsinformasjon/intern',
  answer: [utbetalingSample()],
  none: { 'an empty list': [] },
}
const listUtbetalinger: Subject = {
  kilde,
  capability: 'UtbetalingPort.listUtbetalinger',
  ask: ({ personkort }, { ident }) => personkort.utbetaling.listUtbetalinger(ident, periode),
  calls: [utbetalinger],
  unknownCode: { [utbetalinger.route]: [utbetalingSample({ utbetalingsstatus: 'NY_KODE_9' })] },
  wrongPerson: {
    [utbetalinger.route]: [
      utbetalingSample({ ytelseListe: [ytelseSample({ rettighetshaver: person(BO) })] }),
    ],
  },
  manyRows: {
    utbetalinger: {
      answers: { [utbetalinger.route]: range(() => utbetalingSample()) },
      count: times,
      countOf: lengthAt(),
    },
  },
}

const noekkel: Call = {
  kilde,
  route: '/personkort/api/v1/kommunale-noekkelopplysninger',
  answer: noekkelSample(),
}
const getNoekkelopplysninger: Subject = {
  kilde,
  capability: 'NoekkelopplysningerPort.getNoekkelopplysninger',
  ask: ({ personkort }, { ident }) => personkort.noekkelopplysninger.getNoekkelopplysninger(ident),
  calls: [noekkel],
  wrongPerson: { notHere: 'its format does not name the person' },
  unknownCode: {
    [noekkel.route]: noekkelSample({
      utbetalinger: [{ id: 'u1', tekst: 'Livsopphold', status: 'NY_KODE_9' }],
    }),
  },
  manyRows: {
    vedtak: {
      answers: { [noekkel.route]: noekkelSample({ vedtak: range((i) => ({ id: `v${i}`, tittel: 'T' })) }) },
      count: times,
      countOf: lengthAt('vedtak'),
    },
  },
}

const hit = (ident: string, gradering = 'UGRADERT') => ({
  person: {
    navn: [{ fornavn: 'Prøve', etternavn: 'Person' }],
    folkeregisteridentifikator: [{ identifikasjonsnummer: ident, status: 'I_BRUK' }],
    adressebeskyttelse: [{ gradering }],
  },
})
const sok = (hits: unknown[]) => ({ data: { sokPerson: { hits, totalHits: hits.length, totalPages: 1 } } })
const navkontorer: Call = {
  kilde,
  route: '/norg2/api/v1/enhet/navkontorer/{enhet}',
  answer: [{ geografiskOmraade: '5001' }],
  none: { 'an empty list': [], 'areas abroad only': [{ geografiskOmraade: 'SWE' }] },
}
const sokPerson: Call = {
  kilde,
  route: '/graphql#sokPerson',
  answer: sok([hit(ANNA), hit(BO, 'FORTROLIG')]),
  none: {
    'no hits': sok([]),
    'an error not_found': { data: null, errors: [graphqlError('not_found', ['sokPerson'])] },
  },
}
const skjermetBulk = { kilde, route: '/skjermetBulk', answer: { [ANNA]: false, [BO]: true } } as const
const listKatalogside: Subject = {
  kilde,
  capability: 'BrukerkatalogPort.listKatalogside',
  ask: ({ personkort }, { enhet }) => personkort.brukerkatalog.listKatalogside(enhet, 1),
  before: [navkontorer],
  calls: [sokPerson],
  after: [{ ...skjermetBulk, untold: 'each entry says itself, with no `vern`, that it may not be shown' }],
  wrongPerson: { notHere: 'it is asked for an office, and everybody in it is an answer' },
  unknownCode: { [sokPerson.route]: sok([hit(ANNA, 'NY_KODE_9')]) },
  manyRows: {
    people: {
      answers: { [sokPerson.route]: sok(range(() => hit(ANNA))) },
      count: times,
      countOf: lengthAt('treff'),
    },
  },
}

/** Money, key municipal facts and the directory, as Personkort hands them on. */
export const personkortSubjects: readonly Subject[] = [
  listUtbetalinger,
  getNoekkelopplysninger,
  listKatalogside,
]
