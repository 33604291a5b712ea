import type { Noekkelfakta } from '#shared/domain/bruker/noekkelopplysninger.ts'
import type { Soeknad } from '#shared/domain/soeknad/soeknad.ts'
import { toDato } from '#shared/domain/tid/dato.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import { fromKroner } from '#shared/domain/utbetaling/beloep.ts'
import type { Utbetaling } from '#shared/domain/utbetaling/utbetaling.ts'
import { from } from './answers.ts'
import { payout } from './payouts.ts'

const oskar = (element: string, ref: string | null) => from('oskar', 'kommune', element, ref)
const krav = { saksreferanse: 'sak-1', kildestatus: null }

export const soeknad: Soeknad = {
  opphav: oskar('digisosSak', 'soknad-2026-10'),
  id: 'soknad-2026-10',
  soekt: toDato('2026-10-12'),
  status: 'underBehandling',
  kildestatus: 'UNDER_BEHANDLING',
  kontorer: [{ enhetsnummer: '9999', fra: toTidspunkt('2026-10-12T09:00:00Z') }],
  saker: [
    {
      opphav: oskar('saksStatus', 'sak-1'),
      referanse: 'sak-1',
      tittel: 'Livsopphold og husleie',
      status: 'ferdigbehandlet',
      kildestatus: 'UNDER_BEHANDLING',
      vedtak: [
        {
          opphav: oskar('vedtakFattet', 'vedtak-1'),
          fattet: toTidspunkt('2026-11-03T12:00:00Z'),
          utfall: 'delvisInnvilget',
          kildeutfall: 'DELVIS_INNVILGET',
          dokumenter: [{ lager: 'dokumentlager', id: 'd1', nr: null, tittel: null }],
        },
      ],
      rammevedtak: [
        {
          opphav: oskar('rammevedtak', 'ramme-1'),
          beskrivelse: 'Husleie',
          beloep: fromKroner(8500),
          periode: { fom: toDato('2026-11-01'), tom: toDato('2027-01-31') },
        },
      ],
    },
    {
      opphav: oskar('saksStatus', 'sak-2'),
      referanse: 'sak-2',
      tittel: 'Økonomisk sosialhjelp',
      status: 'ikkeInnsyn',
      kildestatus: 'IKKE_INNSYN',
      vedtak: [],
      rammevedtak: [],
    },
  ],
  vilkaar: [
    {
      opphav: oskar('vilkår', 'v1'),
      referanse: 'v1',
      tittel: 'Levere budsjett',
      beskrivelse: 'Budsjett for november og desember, gjennomgått sammen på kontoret.',
      utbetalinger: ['u-live-12'],
      status: 'gjelder',
      ...krav,
    },
  ],
  dokumentasjonkrav: [
    {
      opphav: oskar('dokumentasjonkrav', 'k1'),
      referanse: 'k1',
      tittel: 'Husleiekontrakt',
      beskrivelse: null,
      utbetalinger: ['u-rent-12'],
      frist: toTidspunkt('2026-11-25T11:00:00Z'),
      status: 'gjelder',
      ...krav,
    },
    {
      opphav: oskar('dokumentasjonkrav', 'k2'),
      referanse: 'k2',
      tittel: 'Kontoutskrift september',
      beskrivelse: null,
      utbetalinger: [],
      frist: toTidspunkt('2026-10-25T10:00:00Z'),
      status: 'oppfylt',
      ...krav,
    },
  ],
  etterspurt: [
    {
      opphav: oskar('dokumentasjonEtterspurt', null),
      dokumenttype: 'Strømfaktura',
      tilleggsinformasjon: 'Siste faktura, med forfallsdato',
      frist: toTidspunkt('2026-11-17T11:00:00Z'),
    },
  ],
  forelopigeSvar: [],
  unreadableEvents: 1,
}

export const municipalPayouts: Utbetaling[] = [
  payout('u-live-12', 'kommune', 'Livsopphold', 6450, '2026-11-27', 'planlagt'),
  payout('u-rent-12', 'kommune', 'Husleie', 8500, '2026-12-01', 'ventende', { annen: 'Testgården Utleie' }),
  payout('u-live-11', 'kommune', 'Livsopphold', 6450, '2026-10-28', 'utbetalt'),
  payout('u-el-11', 'kommune', 'Strøm', 1240.5, '2026-11-06', 'returnert', { annen: 'Prøvekraft' }),
  payout('u-em', 'kommune', 'Nødhjelp', 1200, null, 'planlagt'),
]

export const delteUtbetalinger: Utbetaling[] = [
  {
    ...payout('pk-77', 'kommune', 'Livsopphold', 6450, '2026-10-28', 'utbetalt'),
    opphav: from('personkort', 'kommune', 'utbetaling', 'pk-77'),
  },
]

export const noekkelopplysninger: Noekkelfakta = {
  kommune: { nummer: '9999', navn: 'Eksempel' },
  deler: { vedtak: true, vedtakFoerUtbetaling: false, utbetalinger: true, vilkaar: false, dokumenter: true },
  vedtak: [
    {
      opphav: from('personkort', 'kommune', 'vedtak', 'kv-1'),
      tittel: 'Økonomisk stønad',
      utfall: 'Innvilget',
      dato: toDato('2026-11-03'),
    },
  ],
  vilkaar: [],
  dokumenter: [
    {
      opphav: from('personkort', 'kommune', 'dokument', 'kd-1'),
      tittel: 'Kontoutskrift',
      mottatt: toDato('2026-11-02'),
    },
  ],
}
