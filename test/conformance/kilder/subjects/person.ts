import {
  enhetSample,
  fullmaktSample,
  graphqlError,
  identerSample,
  kontaktpersonSample,
  kontorinfoSample,
  krrSample,
  persondataSample,
  personSample,
} from '#test/electron/adapters/personkort/samples.ts'
import { lengthAt, range, times } from '../rows.ts'
import type { Call, Exception, Subject } from '../subject.ts'
import { ANNA, BO } from '../who.ts'
import { hentIdenter, hentPersondata } from './pdl.ts'

const kilde = 'personkort'
const othersPerson = persondataSample({ folkeregisteridentifikator: [{ identifikasjonsnummer: BO }] })

const getPerson: Subject = {
  kilde,
  capability: 'PersonPort.getPerson',
  ask: ({ personkort }, { ident }) => personkort.person.getPerson(ident),
  calls: [hentPersondata],
  unknownCode: {
    '/graphql#hentPersondata': persondataSample({ sivilstand: [{ type: 'NY_KODE_9', metadata: {} }] }),
  },
  wrongPerson: { '/graphql#hentPersondata': othersPerson },
  manyRows: {
    telefonnumre: {
      answers: {
        '/graphql#hentPersondata': persondataSample({
          telefonnummer: range((i) => ({ landskode: '+47', nummer: `4${i}`, prioritet: i, metadata: {} })),
        }),
      },
      count: times,
      countOf: lengthAt('telefonnumre'),
    },
  },
}

const hentPersonvern = (fields: object): unknown => ({
  data: {
    hentPerson: {
      adressebeskyttelse: [{ gradering: 'FORTROLIG' }],
      folkeregisteridentifikator: [{ identifikasjonsnummer: ANNA }],
      ...fields,
    },
  },
})
const says: Exception = {
  state: 'utilgjengelig',
  reason: 'unexpectedAnswer',
  because: 'nothing but two plain answers tells whether a person is protected',
}
const getPersonvern: Subject = {
  kilde,
  capability: 'PersonPort.getPersonvern',
  ask: ({ personkort }, { ident }) => personkort.person.getPersonvern(ident),
  calls: [
    {
      kilde,
      route: '/graphql#hentPersonvern',
      answer: hentPersonvern({}),
      none: { 'an error not_found': { data: null, errors: [graphqlError('not_found', ['hentPerson'])] } },
    },
    { kilde, route: '/skjermet', answer: false },
  ],
  together: 'allOrNothing',
  unknownCode: {
    '/graphql#hentPersonvern': hentPersonvern({ adressebeskyttelse: [{ gradering: 'NY_KODE_9' }] }),
  },
  wrongPerson: {
    '/graphql#hentPersonvern': hentPersonvern({
      folkeregisteridentifikator: [{ identifikasjonsnummer: BO }],
    }),
  },
  manyRows: {
    graderinger: {
      answers: {
        '/graphql#hentPersonvern': hentPersonvern({
          adressebeskyttelse: range(() => ({ gradering: 'FORTROLIG' })),
        }),
      },
      count: 1,
      countOf: () => 1,
    },
  },
  exceptions: { '401': says, '403': says, '404': says, '204': says, null: says, nothing: says },
}

const krr: Call = {
  kilde,
  route: '/rest/v1/personer',
  answer: krrSample,
  none: {
    'an error person_ikke_funnet': { personer: {}, feil: { [ANNA]: 'person_ikke_funnet' } },
    'nobody in it': { personer: {}, feil: {} },
  },
}
const getKontaktinformasjon: Subject = {
  kilde,
  capability: 'PersonPort.getKontaktinformasjon',
  ask: ({ personkort }, { ident }) => personkort.person.getKontaktinformasjon(ident),
  calls: [krr],
  unknownCode: { notHere: 'it has no codes but those that say why there is nothing' },
  wrongPerson: { [krr.route]: { personer: { [BO]: { personident: BO, aktiv: true } }, feil: {} } },
  manyRows: {
    'people of the register': {
      answers: {
        [krr.route]: {
          personer: {
            ...Object.fromEntries(range((i) => [`x${i}`, { aktiv: true }])),
            ...krrSample.personer,
          },
        },
      },
      count: 1,
      countOf: () => 1,
    },
  },
}

const fullmakter: Call = {
  kilde,
  route: '/api/internbruker/fullmakt/fullmaktsgiver',
  answer: [fullmaktSample()],
  none: { 'an empty list': [] },
}
const listFullmakter: Subject = {
  kilde,
  capability: 'PersonPort.listFullmakter',
  ask: ({ personkort }, { ident }) => personkort.person.listFullmakter(ident),
  calls: [fullmakter],
  unknownCode: {
    [fullmakter.route]: [fullmaktSample({ omraade: [{ tema: 'AAP', handling: ['NY_KODE_9'] }] })],
  },
  wrongPerson: { [fullmakter.route]: [fullmaktSample({ fullmaktsgiver: BO })] },
  manyRows: {
    fullmakter: {
      answers: { [fullmakter.route]: range((i) => fullmaktSample({ fullmaktId: i })) },
      count: times,
      countOf: lengthAt(),
    },
  },
}

const kontaktpersoner: Call = {
  kilde,
  route: '/personkort/api/v1/kontaktpersoner',
  answer: [kontaktpersonSample()],
  none: { 'an empty list': [] },
}
const listKontaktpersoner: Subject = {
  kilde,
  capability: 'PersonPort.listKontaktpersoner',
  ask: ({ personkort }, { ident }) => personkort.person.listKontaktpersoner(ident, 'stat'),
  calls: [kontaktpersoner],
  wrongPerson: { notHere: 'its format names the employees, and not whose contacts they are' },
  unknownCode: { [kontaktpersoner.route]: [kontaktpersonSample({ rolle: 'NY_KODE_9' })] },
  manyRows: {
    kontaktpersoner: {
      answers: { [kontaktpersoner.route]: range((i) => kontaktpersonSample({ id: i })) },
      count: times,
      countOf: lengthAt(),
    },
  },
}

const navkontor: Call = { kilde, route: '/norg2/api/v1/enhet/navkontor/{omraade}', answer: enhetSample }
const kontorinfo: Call = {
  kilde,
  route: '/norg2/api/v1/enhet/{enhet}/kontaktinformasjon',
  answer: kontorinfoSample,
}
const getKontor: Subject = {
  kilde,
  capability: 'PersonPort.getKontor',
  ask: ({ personkort }, { ident }) => personkort.person.getKontor(ident),
  before: [
    {
      ...hentPersondata,
      none: { 'no area': { data: { hentPerson: personSample(), hentGeografiskTilknytning: null } } },
    },
  ],
  calls: [navkontor],
  after: [kontorinfo],
  unknownCode: { [kontorinfo.route]: { publikumsmottak: [{ aapningstider: [{ dag: 'NY_KODE_9' }] }] } },
  wrongPerson: { [hentPersondata.route]: othersPerson },
  manyRows: {
    åpningstider: {
      answers: {
        [kontorinfo.route]: {
          ...kontorinfoSample,
          publikumsmottak: [{ aapningstider: range(() => ({ dag: 'Mandag', fra: '09:00', til: '14:00' })) }],
        },
      },
      count: times,
      countOf: lengthAt('aapningstider'),
    },
  },
}

const findAktoerId: Subject = {
  kilde,
  capability: 'AktoerIdPort.findAktoerId',
  ask: ({ personkort }, { ident }) => personkort.aktoerId.findAktoerId(ident),
  calls: [hentIdenter],
  unknownCode: { notHere: 'a number of a kind that was not asked for is nobody we know' },
  wrongPerson: {
    [hentIdenter.route]: {
      data: { hentIdenter: { identer: [{ ident: BO, gruppe: 'FOLKEREGISTERIDENT', historisk: false }] } },
    },
  },
  manyRows: {
    numbers: {
      answers: {
        [hentIdenter.route]: identerSample(
          ...range((i) => ({ ident: String(9_990_000_100_000 + i), gruppe: 'AKTORID', historisk: true })),
        ),
      },
      count: 1,
      countOf: () => 1,
    },
  },
}

/** Who a person is, as Personkort's registers tell. */
export const personSubjects: readonly Subject[] = [
  getPerson,
  getPersonvern,
  getKontaktinformasjon,
  listFullmakter,
  listKontaktpersoner,
  getKontor,
  findAktoerId,
]
