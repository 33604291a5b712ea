import { addProblem } from '#electron/adapters/reading/reading.ts'
import { toKode } from '#shared/domain/kodeverk/kode.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import type { Ytelsesslag } from '#shared/domain/ytelse/ytelsesslag.ts'
import { annullert, endringskoder, resultatkoder } from '../codes.data.ts'
import { joinPieces, type Piece, pieceOn, toRuns } from '../periods/joinPieces.ts'
import { endBefore, isNeverPaid } from '../periods/limits.ts'
import type { EnsligPeriodeDto, Stoenadstype } from '../schema/ensligForsoerger.ts'
import { listBeloepsfaktum, listDatofaktum, listPeriodefakta, toKronerText } from './fakta.ts'
import { type Ordered, overrideEarlier, toOrder } from './overrideEarlier.ts'
import type { Row } from './ownRows.ts'
import { readKode, toResult } from './utfall.ts'
import { type About, groupBy, nearestDay, newVedtak } from './vedtak.ts'

type Period = {
  dto: EnsligPeriodeDto
  path: string
  periode: Vedtak['periode']
  gyldighet: Vedtak['gyldighet']
}

export const ytelser: Readonly<Record<Stoenadstype, { slag: Ytelsesslag; ytelse: string }>> = {
  overgangsstønad: { slag: 'overgangsstoenad', ytelse: 'Overgangsstønad' },
  barnetilsyn: { slag: 'barnetilsyn', ytelse: 'Stønad til barnetilsyn' },
  skolepenger: { slag: 'skolepenger', ytelse: 'Stønad til skolepenger' },
}

/** The rows of one benefit: the periods of a decision become one, and a later decision takes over from an earlier. */
export function toEnsligVedtak(
  type: Stoenadstype,
  rows: readonly Row<EnsligPeriodeDto>[],
  about: About,
): Vedtak[] {
  const periods = rows.map((row) => toPeriod(row, about))
  const decisions = groupBy(periods, toDecisionKey).flatMap((group) =>
    splitRuns(group).map((run) => toOrdered(type, run, about)),
  )
  return overrideEarlier(decisions)
}

/** Rows of no known decision stand each for itself. */
const toDecisionKey = ({ dto, path, gyldighet, periode }: Period) =>
  [
    dto.stønadId,
    dto.vedtakId ?? path,
    dto.vedtakKodeResultat,
    gyldighet,
    gyldighet === 'gyldig' && periode.fom !== null ? '' : path,
  ].join('|')

function toPeriod({ dto, path }: Row<EnsligPeriodeDto>, { reading }: About): Period {
  if (dto.stønadFom === null) addProblem(reading, `${path}.stønadFom`, 'missing', 'yyyy-MM-dd')
  const periode = { fom: dto.stønadFom, tom: endBefore(dto.stønadTom, dto.opphørsdato) }
  const isVoid = isNeverPaid(periode) || (dto.kode !== null && annullert.includes(dto.kode))
  return { dto, path, periode, gyldighet: isVoid ? 'ugyldiggjort' : 'gyldig' }
}

const toPieces = (periods: readonly Period[]): Piece<Period>[] =>
  periods.flatMap((value) =>
    value.periode.fom === null ? [] : [{ fom: value.periode.fom, tom: value.periode.tom, value }],
  )

/** A gap in what one decision covers makes two rows of it: nobody was paid in between. */
function splitRuns(periods: readonly Period[]): Period[][] {
  const isPlain = periods.every(({ periode, gyldighet }) => periode.fom !== null && gyldighet === 'gyldig')
  if (!isPlain) return periods.map((period) => [period])
  return toRuns(toPieces(periods)).map((run) => run.map(({ value }) => value))
}

function toOrdered(type: Stoenadstype, run: readonly Period[], about: About): Ordered {
  const pieces = joinPieces(toPieces(run), (a, b) => a.dto.månedsbeløp === b.dto.månedsbeløp)
  const whole = toWhole(run, pieces)
  const current = pieceOn(pieces, nearestDay(whole, about.today))?.value ?? run[0]
  if (!current) throw new Error('a run of no periods')
  const { dto, path, gyldighet } = current
  const { slag, ytelse } = ytelser[type]
  const vedtak = newVedtak(
    about,
    { element: type, ref: dto.vedtakId },
    {
      id: [slag, dto.stønadId, dto.vedtakId, gyldighet === 'gyldig' ? null : whole.fom]
        .filter(Boolean)
        .join('|'),
      slag,
      ytelse,
      ...toResult(toResultatkode(dto), `${path}.vedtakKodeResultat`, about),
      vedtakstype:
        dto.kode === null || isResult(dto.kode)
          ? null
          : readKode(endringskoder, dto.kode, `${path}.kode`, about),
      gyldighet,
      periode: whole,
      vedtatt: dto.vedtakstidspunkt,
      beloep: toBeloep(dto),
      fakta: [
        ...listPeriodefakta(pieces, ({ dto: each }) =>
          each.månedsbeløp === null ? '' : toKronerText(each.månedsbeløp),
        ),
        ...listBeloepsfaktum('inntektsreduksjon', dto.inntektsreduksjon),
        ...listBeloepsfaktum('samordningsfradrag', dto.samordningsfradrag),
        ...listDatofaktum('opphoer', run.at(-1)?.dto.opphørsdato ?? null),
      ],
    },
  )
  const opphoer = vedtak.utfall === 'opphoert' ? dto.opphørsdato : null
  return {
    vedtak,
    stoenad: dto.stønadId ?? path,
    // A decision to stop counts from the stop, not from the first day of what it stops.
    from: opphoer ?? whole.fom,
    order: [dto.vedtakstidspunkt ?? '', toOrder(dto.vedtakId)],
  }
}

function toWhole(run: readonly Period[], pieces: readonly Piece<Period>[]): Vedtak['periode'] {
  const [first] = pieces
  if (!first) return run[0]?.periode ?? { fom: null, tom: null }
  const isOpen = pieces.some(({ tom }) => tom === null)
  const ends = pieces.flatMap(({ tom }) => tom ?? []).sort()
  return { fom: first.fom, tom: isOpen ? null : (ends.at(-1) ?? null) }
}

/** Some services send the result in `kode`, where others tell what kind of decision it is. */
const isResult = (kode: string) =>
  Object.hasOwn(resultatkoder, kode) && toKode(endringskoder, kode).navn === null
const toResultatkode = ({ vedtakKodeResultat, kode }: EnsligPeriodeDto) =>
  vedtakKodeResultat ?? (kode !== null && isResult(kode) ? kode : null)

/** Skolepenger are paid at once, the others by the month. */
function toBeloep({ månedsbeløp, engangsbeløp }: EnsligPeriodeDto): Vedtak['beloep'] {
  if (månedsbeløp !== null && (månedsbeløp !== 0 || !engangsbeløp))
    return { oere: månedsbeløp, per: 'maaned' }
  return engangsbeløp === null ? null : { oere: engangsbeløp, per: 'periode' }
}
