import { addProblem } from '#electron/adapters/reading/reading.ts'
import { type Kode, type Kodeverk, toKode } from '#shared/domain/kodeverk/kode.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import type { Ytelsesslag } from '#shared/domain/ytelse/ytelsesslag.ts'
import { behandlingstemaer, grunnlagstatus } from '../codes.data.ts'
import type { Piece } from '../periods/joinPieces.ts'
import { endBefore, isNeverPaid } from '../periods/limits.ts'
import type { GrunnlagDto } from '../schema/grunnlag.ts'
import { type Day, ofRun, toDailyRuns } from './daily.ts'
import { type Faktum, listDatofaktum, listFaktum } from './fakta.ts'
import { type Ordered, overrideEarlier } from './overrideEarlier.ts'
import type { Row } from './ownRows.ts'
import { readKode } from './utfall.ts'
import { type About, groupBy, newVedtak } from './vedtak.ts'

export type Grunnlagstype = 'foreldrepenger' | 'pleiepenger'
const navn: Readonly<Record<Grunnlagstype, string>> = {
  foreldrepenger: 'Foreldrepenger',
  pleiepenger: 'Pleiepenger',
}
/** What else the two services tell of: benefits with other names and rules. */
const others: readonly string[] = ['SV', 'OM', 'OP']

/** A grunnlag is one decision for each employer; of the same case the one put into effect last takes over. */
export function toGrunnlagsvedtak(
  type: Grunnlagstype,
  rows: readonly Row<GrunnlagDto>[],
  about: About,
): Vedtak[] {
  return overrideEarlier(rows.flatMap((row) => toOrdered(type, row, about)))
}

function toOrdered(type: Grunnlagstype, row: Row<GrunnlagDto>, about: About): Ordered[] {
  const { dto } = row
  const shared = toShared(type, row, about)
  const groups = groupBy(toPieces(row, about), ({ value }) => `${value.orgnr}|${value.refusjon}`)
  const told = groups.flatMap(toDailyRuns).map((run) => toVedtak(run, dto, shared, about))
  const decisions = [...told, ...listNeverPaid(dto, shared, about)]
  return (decisions.length === 0 ? [toBare(dto, shared, about)] : decisions).map((vedtak) => ({
    vedtak,
    // A row that does not say which case it is of takes over from none.
    stoenad:
      dto.identdato === null
        ? row.path
        : [dto.identdato, toOrgnr(vedtak), dto.behandlingstema?.kode].join('|'),
    from: vedtak.periode.fom,
    order: [dto.iverksatt ?? ''],
  }))
}

type Shared = Pick<Vedtak, 'slag' | 'ytelse' | 'status'> & { id: string; fakta: Faktum[] }
const source = { element: 'grunnlag', ref: null }
const toOrgnr = ({ fakta }: Vedtak) => fakta.find(({ felt }) => felt.kode === 'arbeidsgiver')?.verdi

function toShared(type: Grunnlagstype, { dto, path }: Row<GrunnlagDto>, about: About): Shared {
  const tema = toNamed(behandlingstemaer, dto.behandlingstema, `${path}.behandlingstema.kode`, about)
  const slag: Ytelsesslag = others.includes(tema?.kode ?? '') ? 'annen' : type
  return {
    slag,
    ytelse: slag === 'annen' ? (tema?.navn?.nb ?? navn[type]) : navn[type],
    status: toNamed(grunnlagstatus, dto.status, `${path}.status.kode`, about),
    id: [slag, tema?.kode, dto.identdato].filter(Boolean).join('|'),
    fakta: [
      ...listFaktum('tema', tema?.navn?.nb ?? tema?.kode ?? null),
      ...listDatofaktum('identdato', dto.identdato),
      ...listDatofaktum('iverksatt', dto.iverksatt),
      ...listDatofaktum('opphoer', dto.opphoerFom),
    ],
  }
}

/** The source's own word stands in where the table has none. */
function toNamed(kodeverk: Kodeverk, raw: GrunnlagDto['tema'], path: string, about: About): Kode | null {
  if (raw?.kode == null) return null
  const known = toKode(kodeverk, raw.kode)
  if (known.navn !== null || raw.termnavn === null)
    return known.navn ? known : readKode(kodeverk, raw.kode, path, about)
  return { kode: raw.kode, navn: { nb: raw.termnavn, nn: raw.termnavn } }
}

/** Each part of the decision with its days; an opphør ends them all. */
function toPieces({ dto, path }: Row<GrunnlagDto>, { reading }: About): Piece<Day>[] {
  return (dto.vedtak ?? []).flatMap((each, i) => {
    if (each === null) return []
    const fom = each.periode?.fom ?? null
    const tom = endBefore(each.periode?.tom ?? null, dto.opphoerFom)
    if (fom === null) addProblem(reading, `${path}.vedtak[${i}].periode.fom`, 'missing', 'yyyy-MM-dd')
    if (fom === null || isNeverPaid({ fom, tom })) return []
    const { utbetalingsgrad, dagsats, arbeidsgiverOrgnr, erRefusjon } = each
    const value = { grad: utbetalingsgrad, dagsats, orgnr: arbeidsgiverOrgnr, refusjon: erRefusjon ?? false }
    return [{ fom, tom, value }]
  })
}

function toVedtak(
  run: readonly Piece<Day>[],
  { periode }: GrunnlagDto,
  shared: Shared,
  about: About,
): Vedtak {
  const { fakta, ...told } = ofRun(run, about)
  const fom = told.periode.fom === periode?.fom ? null : told.periode.fom
  return newVedtak(about, source, {
    ...shared,
    ...told,
    id: [shared.id, run[0]?.value.orgnr, fom].filter(Boolean).join('|'),
    utfall: 'innvilget',
    fakta: [...shared.fakta, ...fakta],
  })
}

/** Parts that end before they begin, told as what they are. */
function listNeverPaid({ vedtak }: GrunnlagDto, shared: Shared, about: About): Vedtak[] {
  return (vedtak ?? []).flatMap((each) => {
    const { periode } = each ?? {}
    if (!each || !periode || !isNeverPaid(periode)) return []
    const id = [shared.id, each.arbeidsgiverOrgnr, periode.fom].filter(Boolean).join('|')
    const told = { utfall: 'innvilget', gyldighet: 'ugyldiggjort', periode } as const
    return [newVedtak(about, source, { ...shared, ...told, id, grad: each.utbetalingsgrad })]
  })
}

/** Nothing granted in it: its own period, and what the status says of it. */
function toBare(dto: GrunnlagDto, shared: Shared, about: About): Vedtak {
  const periode = {
    fom: dto.periode?.fom ?? dto.identdato,
    tom: endBefore(dto.periode?.tom ?? null, dto.opphoerFom),
  }
  return newVedtak(about, source, {
    ...shared,
    utfall: dto.status?.kode === 'I' ? 'aapen' : 'ukjent',
    gyldighet: isNeverPaid(periode) ? 'ugyldiggjort' : 'gyldig',
    periode,
  })
}
