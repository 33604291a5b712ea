import { addProblem } from '#electron/adapters/reading/reading.ts'
import { type Kode, toKode } from '#shared/domain/kodeverk/kode.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import type { Oere } from '#shared/domain/utbetaling/beloep.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { barnetrygdstatus, UTVIDET } from '../codes.data.ts'
import { type Piece, pieceOn } from '../periods/joinPieces.ts'
import { endBefore, isNeverPaid } from '../periods/limits.ts'
import { sumPieces } from '../periods/sumPieces.ts'
import type { StoenadDto } from '../schema/barnetrygd.ts'
import { listDatofaktum, listFaktum, listPeriodefakta, toKronerText } from './fakta.ts'
import { type Ordered, overrideEarlier } from './overrideEarlier.ts'
import type { Row } from './ownRows.ts'
import { readKode } from './utfall.ts'
import { type About, nearestDay, newVedtak } from './vedtak.ts'

/** A change in barnetrygd is a new stønad of the same person: the one put into effect last takes over. */
export function toBarnetrygdvedtak(rows: readonly Row<StoenadDto>[], about: About): Vedtak[] {
  return overrideEarlier(rows.map((row) => toOrdered(row, about)))
}

function toOrdered({ dto, path }: Row<StoenadDto>, about: About): Ordered {
  const { virkningFom: fom, iverksattFom } = dto
  if (fom === null) addProblem(about.reading, `${path}.virkningFom`, 'missing', '999999 - yyyyMM')
  const periode = { fom, tom: endBefore(null, dto.opphørtFom) }
  const status = dto.status === null ? null : toStatus(dto.status, `${path}.status`, about)
  const ref = dto.stonadId ?? dto.id
  const amounts = sumPieces(toPieces(dto, path, about))
  const vedtak = newVedtak(
    about,
    { element: 'stønad', ref },
    {
      id: ['barnetrygd', ref ?? [fom, iverksattFom].filter(Boolean).join('|')].join('|'),
      slag: 'barnetrygd',
      ytelse: dto.status?.padStart(2, '0') === UTVIDET ? 'Utvidet barnetrygd' : 'Barnetrygd',
      utfall: 'innvilget',
      status,
      gyldighet: isNeverPaid(periode) ? 'ugyldiggjort' : 'gyldig',
      periode,
      beloep: toBeloep(amounts, nearestDay(periode, about.today)),
      fakta: [
        ...listFaktum('antallBarn', countChildren(dto, periode, about.today)),
        ...listPeriodefakta(amounts, toKronerText),
        ...listDatofaktum('opphoer', dto.opphørtFom),
        ...listDatofaktum('iverksatt', iverksattFom),
        ...listFaktum('tekstkode', dto.tekstkode),
      ],
    },
  )
  return { vedtak, stoenad: 'barnetrygd', from: fom, order: [iverksattFom ?? '', fom ?? ''] }
}

/** Sent as "02" and as "2". */
function toStatus(raw: string, path: string, about: About): Kode {
  const known = toKode(barnetrygdstatus, raw.padStart(2, '0'))
  return known.navn === null ? readKode(barnetrygdstatus, raw, path, about) : { ...known, kode: raw }
}

/** What cannot be placed in time, or says no amount, is told of and not counted. */
function toPieces({ delytelse }: StoenadDto, path: string, { reading }: About): Piece<Oere>[] {
  return (delytelse ?? []).flatMap((each, i) => {
    const at = `${path}.delytelse[${i}]`
    if (each === null) return []
    const { fom, tom, beløp } = each
    if (fom === null) addProblem(reading, `${at}.fom`, 'missing', 'yyyy-MM-dd')
    if (beløp === null) addProblem(reading, `${at}.beløp`, 'missing', 'number of kroner')
    return fom === null || beløp === null || isNeverPaid({ fom, tom }) ? [] : [{ fom, tom, value: beløp }]
  })
}

/** Nothing is said of the amount on a day that no part covers. */
function toBeloep(amounts: readonly Piece<Oere>[], dato: Dato): Vedtak['beloep'] {
  const piece = pieceOn(amounts, dato)
  const covers = piece && piece.fom <= dato && (piece.tom === null || piece.tom >= dato)
  return covers ? { oere: piece.value, per: 'maaned' } : null
}

/** How many children it is paid for now, or was in its last month. Never who they are. */
function countChildren({ barn }: StoenadDto, periode: Vedtak['periode'], today: Dato): string | null {
  if (barn === null) return null
  const dato = nearestDay(periode, today)
  const month = dato.slice(0, 7)
  const counted = barn.filter((child) => child && (child.barnetrygdTom?.slice(0, 7) ?? month) >= month)
  return String(counted.length)
}
