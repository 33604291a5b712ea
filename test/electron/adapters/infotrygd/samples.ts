import { infotrygdAdapter } from '#electron/adapters/infotrygd/adapter.ts'
import { exportsClient } from '#electron/adapters/infotrygd/client/folderClient.ts'
import {
  findPersonidentifikator,
  type Personidentifikator,
} from '#shared/domain/identitet/personidentifikator.ts'
import type { Problem } from '#shared/domain/kilde/problem.ts'
import { toTidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'

export const HENTET = toTidspunkt('2026-05-15T08:00:00Z')

/** Synthetic: month + 80. */
const synthetic = (text: string): Personidentifikator => {
  const ident = findPersonidentifikator(text)
  if (!ident) throw new Error('not a valid synthetic fnr')
  return ident
}
export const ANNA = synthetic('14859000003')
export const BO = synthetic('15908500005')
export const yearFirst = (ident: string) =>
  `${ident.slice(4, 6)}${ident.slice(2, 4)}${ident.slice(0, 2)}${ident.slice(6)}`
/** 999999 - yyyyMM */
export const inverted = (month: string) => String(999_999 - Number(month.replace('-', '')))

export const ensligPeriode = (fields: object = {}) => ({
  personIdent: ANNA,
  stønadId: 501,
  vedtakId: 9001,
  stønadFom: '2025-09-01',
  stønadTom: '2026-08-31',
  opphørsdato: null,
  månedsbeløp: 21_500,
  inntektsreduksjon: 1800,
  samordningsfradrag: 0,
  vedtakKodeResultat: 'I',
  vedtakstidspunkt: '2025-08-20T10:15:00',
  kode: 'F',
  ...fields,
})
export const ensligSak = (fields: object = {}) => ({
  id: 77,
  saksnr: '12',
  saksblokk: 'A',
  stønadType: 'SKOLEPENGER',
  resultat: ' ',
  mottattDato: 1052026,
  registrertDato: 20260504,
  vedtaksdato: 0,
  ...fields,
})
export const stoenad = (fields: object = {}) => ({
  stonadId: 4711,
  personKey: Number(`9901${yearFirst(ANNA)}`),
  fnr: yearFirst(ANNA),
  status: '01',
  virkningFom: inverted('2025-02'),
  iverksattFom: inverted('2025-03'),
  opphørtFom: '000000',
  tekstkode: '\0\0',
  barn: [
    { barnFnr: yearFirst(BO), barnetrygdTom: '000000' },
    { barnFnr: Number(yearFirst(BO)), barnetrygdTom: inverted('2026-01') },
  ],
  delytelse: [{ fom: '2025-02-01', tom: null, beløp: 1968, typeDelytelse: 'MS' }],
  ...fields,
})
export const utbetaltPeriode = (fields: object = {}) => ({
  personidentifikator: ANNA,
  organisasjonsnummer: '999999999',
  fom: '2026-04-01',
  tom: '2026-04-30',
  grad: '100',
  dagsats: 1420.5,
  tags: [],
  ...fields,
})
export const grunnlag = (fields: object = {}) => ({
  tema: { kode: 'FA', termnavn: 'Foreldrepenger' },
  behandlingstema: { kode: 'FP', termnavn: 'Foreldrepenger' },
  status: { kode: 'L', termnavn: 'Løpende' },
  identdato: '2026-03-02',
  periode: { fom: '2026-03-02', tom: '2026-12-18' },
  iverksatt: '2026-03-05',
  opphoerFom: null,
  vedtak: [
    {
      utbetalingsgrad: 80,
      periode: { fom: '2026-03-02', tom: '2026-12-18' },
      arbeidsgiverOrgnr: '999999999',
      erRefusjon: false,
      dagsats: 1350,
    },
  ],
  ...fields,
})

/** Nothing anywhere: each service's way of saying so. */
export const nothing = {
  fnr: ANNA,
  ensligPerioder: { overgangsstønad: [], barnetilsyn: [], skolepenger: [] },
  ensligSaker: { saker: [] },
  barnetrygd: { bruker: [], barn: [] },
  sykepenger: { utbetaltePerioder: [] },
  foreldrepenger: [],
  pleiepenger: [],
}
/** One of everything. */
export const everything = () => ({
  fnr: ANNA,
  ensligPerioder: {
    overgangsstønad: [ensligPeriode()],
    barnetilsyn: [ensligPeriode({ stønadId: 502, vedtakId: 9002, månedsbeløp: 4250 })],
    skolepenger: [],
  },
  ensligSaker: { saker: [ensligSak()] },
  barnetrygd: { bruker: [stoenad()], barn: [] },
  sykepenger: {
    utbetaltePerioder: [utbetaltPeriode(), utbetaltPeriode({ fom: '2026-05-01', tom: '2026-05-10' })],
  },
  foreldrepenger: [grunnlag()],
  pleiepenger: [
    grunnlag({ behandlingstema: { kode: 'PN', termnavn: 'Pleiepenger' }, identdato: '2024-01-08' }),
  ],
})

/** What the adapter makes of one exported document. */
export function listFrom(document: unknown, ident = ANNA) {
  const found = { kind: 'found', json: document, documents: [document], unreadable: 0 } as const
  const client = exportsClient({ find: async () => found })
  return infotrygdAdapter({ client, clock: { now: () => HENTET } }).listVedtak(ident)
}

/** The decisions and problems when only some services have something to tell. */
export async function told(parts: object): Promise<{ vedtak: Vedtak[]; problems: Problem[] }> {
  const svar = await listFrom({ ...nothing, ...parts })
  if (svar.state !== 'ok') throw new Error(`answered ${svar.state}`)
  return { vedtak: svar.value, problems: svar.problems }
}
export const perioder = (...overgangsstønad: object[]) => ({ ensligPerioder: { overgangsstønad } })
export const saker = (...each: object[]) => ({ ensligSaker: { saker: each } })
export const barnetrygd = (...bruker: object[]) => ({ barnetrygd: { bruker, barn: [] } })
export const sykepenger = (...utbetaltePerioder: object[]) => ({ sykepenger: { utbetaltePerioder } })
/** The facts by name, as the screen tells them in bokmål. */
export const faktaOf = (vedtak: Vedtak | undefined) =>
  Object.fromEntries((vedtak?.fakta ?? []).map(({ felt, verdi }) => [felt.navn?.nb ?? felt.kode, verdi]))
