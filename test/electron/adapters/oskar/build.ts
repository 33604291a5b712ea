import { toSosialhjelp } from '#electron/adapters/oskar/mapper.ts'
import { oskarOpphav } from '#electron/adapters/oskar/opphav.ts'
import { readDocument } from '#electron/adapters/oskar/schema/readDocument.ts'
import type { Soeknad, Sosialhjelp } from '#shared/domain/soeknad/soeknad.ts'
import { type Tidspunkt, toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'

export const HENTET: Tidspunkt = toTidspunkt('2026-05-01T08:00:00Z')
/** Synthetic: month + 80. */
export const ANNA = '13859700084'
export const BO = '01817000092'
export const opphav = (ref: string | null, element: string) => oskarOpphav(HENTET, element)(ref)

type Event = Record<string, unknown>
/** An event at a minute past ten, unless it says otherwise. */
export const event = (type: string, minute: number, fields: Event = {}): Event => ({
  type,
  hendelsestidspunkt: `2026-03-02T10:${String(minute).padStart(2, '0')}:00.000Z`,
  ...fields,
})
export const toDocument = (hendelser: readonly unknown[]) => ({
  version: '1.0.0',
  avsender: { systemnavn: 'Prøvesystemet', systemversjon: '2.1' },
  hendelser,
})
export const fileOf = (id: string) => ({ referanse: { type: 'dokumentlager', id } })
export const UUID = '0a1b2c3d-0000-4000-8000-0123456789ab'

/** The picture of one document of one sak. */
export function pictureOf(...hendelser: unknown[]): Sosialhjelp & { soeknad: Soeknad } {
  const document = readDocument(toDocument(hendelser), HENTET)
  const bare = { id: 'sak-1', bruker: ANNA, kommunenummer: '4601', changedMs: 0, sendt: null }
  const picture = toSosialhjelp([{ sak: { ...bare, document: { id: 'd' } }, document }], 0, HENTET)
  const [soeknad] = picture.soeknader
  if (!soeknad) throw new Error('no søknad')
  return { ...picture, soeknad }
}

/** Every kind of event with every field the reader uses. */
export const richDocument = () =>
  toDocument([
    event('soknadsStatus', 0, { status: 'MOTTATT' }),
    event('tildeltNavKontor', 1, { navKontor: '1201' }),
    event('soknadsStatus', 2, { status: 'UNDER_BEHANDLING' }),
    event('saksStatus', 3, { referanse: 'S1', tittel: 'Livsopphold', status: 'UNDER_BEHANDLING' }),
    event('dokumentasjonEtterspurt', 4, {
      forvaltningsbrev: fileOf(UUID),
      vedlegg: [{ tittel: 'Brev', ...fileOf(UUID) }],
      dokumenter: [
        {
          dokumenttype: 'Lønnslipp',
          tilleggsinformasjon: 'mars',
          innsendelsesfrist: '2026-04-01T10:00:00.000Z',
          dokumentreferanse: 'D1',
        },
      ],
    }),
    event('forelopigSvar', 5, { forvaltningsbrev: fileOf(UUID), vedlegg: [] }),
    event('vedtakFattet', 6, {
      saksreferanse: 'S1',
      utfall: 'INNVILGET',
      vedtaksfil: fileOf(UUID),
      vedlegg: [{ tittel: 'Vedlegg', referanse: { type: 'svarut', id: UUID, nr: 2 } }],
    }),
    event('rammevedtak', 7, {
      rammevedtaksreferanse: 'R1',
      saksreferanse: 'S1',
      beskrivelse: 'strøm',
      belop: 1200.5,
      fom: '2026-03-01',
      tom: '2026-05-31',
    }),
    event('utbetaling', 8, {
      utbetalingsreferanse: 'U1',
      saksreferanse: 'S1',
      rammevedtaksreferanse: 'R1',
      status: 'UTBETALT',
      belop: 6350,
      beskrivelse: 'Livsopphold',
      forfallsdato: '2026-03-20',
      utbetalingsdato: '2026-03-19',
      fom: '2026-03-01',
      tom: '2026-03-31',
      annenMottaker: false,
      mottaker: 'Ina Prøve',
      kontonummer: '12345678903',
      utbetalingsmetode: 'kontooverføring',
    }),
    event('vilkar', 9, {
      vilkarreferanse: 'V1',
      saksreferanse: 'S1',
      utbetalingsreferanse: ['U1'],
      tittel: 'Delta på kurs',
      beskrivelse: 'Hver uke',
      status: 'RELEVANT',
    }),
    event('dokumentasjonkrav', 10, {
      dokumentasjonkravreferanse: 'K1',
      saksreferanse: 'S1',
      utbetalingsreferanse: ['U1'],
      tittel: 'Husleie',
      beskrivelse: 'Kvittering',
      frist: '2026-03-31T21:59:59.000Z',
      status: 'RELEVANT',
    }),
    event('soknadsStatus', 11, { status: 'FERDIGBEHANDLET' }),
  ])
