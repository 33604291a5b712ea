import {
  aapSample,
  aktiviteterSample,
  dagpengerSample,
  documents,
  meldekortSample,
  statusSample,
  tiltakSample,
  vedtak14aSample,
} from '#test/electron/adapters/arena/samples.ts'
import { lengthAt, range, times } from '../rows.ts'
import type { Call, Subject } from '../subject.ts'
import { BO } from '../who.ts'

const kilde = 'arena'
const call = (route: string, answer: unknown, none: Call['none'] = {}): Call => ({
  kilde,
  route,
  answer,
  none,
})
const theirs = (answer: object) => ({ ...answer, fnr: BO })

const status = call('/api/v2/arena/hent-status', statusSample())
const sak = call(
  '/api/v2/arena/hent-oppfolgingssak',
  { oppfolgingssakId: '77' },
  {
    'a null inside': { oppfolgingssakId: null },
  },
)
const vedtak14a = call('/api/hent-gjeldende-14a-vedtak', vedtak14aSample())
const getOppfoelging: Subject = {
  kilde,
  capability: 'OppfoelgingPort.getOppfoelging',
  ask: ({ arena }, { ident }) => arena.getOppfoelging(ident),
  calls: [status, sak, vedtak14a],
  together: 'eachAlone',
  unknownCode: { [status.route]: statusSample({ kvalifiseringsgruppe: 'NY_KODE_9' }) },
  wrongPerson: { [status.route]: theirs(statusSample()) },
  manyRows: { notHere: 'it is three objects' },
}

const aktiviteter = call('/api/v2/arena/hent-aktiviteter', aktiviteterSample(), {
  'empty lists': { tiltaksaktiviteter: [], gruppeaktiviteter: [], utdanningsaktiviteter: [] },
})
const listAktiviteter: Subject = {
  kilde,
  capability: 'OppfoelgingPort.listAktiviteter',
  ask: ({ arena }, { ident }) => arena.listAktiviteter(ident),
  calls: [aktiviteter],
  unknownCode: {
    [aktiviteter.route]: { tiltaksaktiviteter: [tiltakSample({ deltakerStatus: 'NY_KODE_9' })] },
  },
  wrongPerson: { [aktiviteter.route]: theirs(aktiviteterSample()) },
  manyRows: {
    aktiviteter: {
      answers: {
        [aktiviteter.route]: { tiltaksaktiviteter: range((i) => tiltakSample({ aktivitetId: `T${i}` })) },
      },
      count: times,
      countOf: lengthAt(),
    },
  },
}

const meldekort = call(
  '/api/v1/meldekort',
  { meldekortListe: [meldekortSample()] },
  {
    'an empty list': [],
    'an empty list inside': { meldekortListe: [] },
  },
)
const listMeldekort: Subject = {
  kilde,
  capability: 'OppfoelgingPort.listMeldekort',
  ask: ({ arena }, { ident }) => arena.listMeldekort(ident),
  calls: [meldekort],
  unknownCode: { [meldekort.route]: [meldekortSample({ beregningstatus: 'NY_KODE_9' })] },
  wrongPerson: { [meldekort.route]: [theirs(meldekortSample())] },
  manyRows: {
    meldekort: {
      answers: { [meldekort.route]: range((i) => meldekortSample({ meldekortId: i })) },
      count: times,
      countOf: lengthAt(),
    },
  },
}

const aap = call('/api/v1/vedtak/aap', [aapSample()], { 'an empty list': [] })
const dagpenger = call('/api/v1/vedtak/dagpenger', dagpengerSample(), {
  'an empty list inside': { perioder: [] },
})
const tiltakspenger = call('/api/v1/vedtak/tiltakspenger', documents().tiltakspenger, {
  'an empty list inside': { vedtaksperioder: [] },
})
const listVedtak: Subject = {
  kilde,
  capability: 'YtelsePort.listVedtak',
  ask: ({ arena }, { ident }) => arena.listVedtak(ident),
  calls: [aap, dagpenger, tiltakspenger],
  together: 'eachAlone',
  unknownCode: { [aap.route]: [aapSample({ aktivitetsfaseKode: 'NY_KODE_9' })] },
  wrongPerson: { [aap.route]: [theirs(aapSample())] },
  manyRows: {
    vedtak: {
      answers: {
        [aap.route]: range((i) => aapSample({ vedtakId: i })),
        [dagpenger.route]: { perioder: [] },
        [tiltakspenger.route]: { vedtaksperioder: [] },
      },
      count: times,
      countOf: lengthAt(),
    },
  },
}

export const arenaSubjects: readonly Subject[] = [getOppfoelging, listAktiviteter, listMeldekort, listVedtak]
