import { event, richDocument, toDocument } from '#test/electron/adapters/oskar/build.ts'
import { sakDto } from '#test/electron/adapters/oskar/server.ts'
import { lengthAt, range, times } from '../rows.ts'
import type { Call, Subject } from '../subject.ts'
import { ANNA, BO } from '../who.ts'

const kilde = 'oskar'
const SOKNADER = '/digisos/api/v1/nav/soknader'
const sak = (fields: object = {}) => sakDto({ sokerFnr: ANNA, ...fields })

const list: Call = {
  kilde,
  route: `${SOKNADER}/soknader`,
  answer: [sak()],
  none: { 'an empty list': [] },
}
const document: Call = { kilde, route: `${SOKNADER}/{id}/dokumenter/{dokument}`, answer: richDocument() }
const unknownStatus = toDocument([
  event('soknadsStatus', 0, { status: 'MOTTATT' }),
  event('soknadsStatus', 1, { status: 'NY_KODE_9' }),
])

const toUtbetaling = (i: number) =>
  event('utbetaling', 0, {
    utbetalingsreferanse: `U${i}`,
    status: 'UTBETALT',
    belop: i,
    utbetalingsdato: '2026-03-19',
  })

export const oskarSubjects: readonly Subject[] = [
  {
    kilde,
    capability: 'SosialhjelpPort.getSosialhjelp',
    ask: ({ oskar }, { ident }) => oskar.getSosialhjelp(ident),
    calls: [list],
    after: [document],
    unknownCode: { [document.route]: unknownStatus },
    wrongPerson: { [list.route]: [sak({ sokerFnr: BO })] },
    manyRows: {
      'events of one document': {
        answers: { [document.route]: toDocument(range(toUtbetaling)) },
        count: times,
        countOf: lengthAt('utbetalinger'),
      },
      søknader: {
        answers: { [list.route]: range((i) => sak({ fiksDigisosId: `sak-${i}`, digisosSoker: null })) },
        count: times,
        countOf: lengthAt('soeknader'),
      },
    },
  },
]
