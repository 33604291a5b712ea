import { listOf } from '#electron/adapters/reading/fields.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { empty, type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import type { Vedtak } from '#shared/domain/ytelse/vedtak.ts'
import { withBeregning } from './mapper/beregning.ts'
import { applyStops } from './mapper/stans.ts'
import { type ArenaYtelse, toVedtak } from './mapper/vedtak.ts'
import { readObject, readOwnRows } from './readObject.ts'
import { type BeregningDto, type VedtakDto, vedtakDto, vedtakslisteDto } from './schema/vedtak.ts'

type Answer = {
  rows: (VedtakDto | null)[]
  path: string
  beregninger: BeregningDto[]
  onlyGranted: boolean
}

/** The decisions about one benefit. */
export function readVedtak(
  slag: ArenaYtelse,
  json: unknown,
  ident: string,
  reading: Reading,
): Outcome<Vedtak[]> {
  const found = readAnswer(json, ident, reading)
  if (found.kind !== 'value') return found
  const { rows, path, beregninger, onlyGranted } = found.value
  if (rows.length === 0 && beregninger.length === 0 && reading.problems.length === 0) return empty
  const own = readOwnRows(rows, { path, ident, reading }, (row, at) =>
    toVedtak(row, at, { slag, onlyGranted, reading }),
  )
  if (own.kind !== 'value') return own
  return toValue(withUniqueIds(withBeregning(applyStops(own.value), beregninger)))
}

/** A bare list of decisions, or an object round lists of decisions or of granted periods. */
function readAnswer(json: unknown, ident: string, reading: Reading): Outcome<Answer> {
  if (Array.isArray(json)) {
    const rows = readLenient(listOf(vedtakDto), json, '', reading.problems)
    return rows
      ? toValue({ rows, path: '', beregninger: [], onlyGranted: false })
      : unavailable('unexpectedAnswer')
  }
  const read = readObject(vedtakslisteDto, json, ident, reading)
  if (read.kind !== 'value') return read
  const { vedtak, perioder, vedtaksperioder } = read.value
  const beregninger = (read.value.beregninger ?? []).flatMap((each) => each ?? [])
  if (vedtak !== null) return toValue({ rows: vedtak, path: 'vedtak', beregninger, onlyGranted: false })
  const path = perioder !== null ? 'perioder' : 'vedtaksperioder'
  return toValue({ rows: perioder ?? vedtaksperioder ?? [], path, beregninger, onlyGranted: true })
}

/** The source has been seen to tell a decision twice; each row keeps an id of its own. */
function withUniqueIds(list: readonly Vedtak[]): Vedtak[] {
  const seen = new Map<string, number>()
  return list.map((vedtak) => {
    const count = (seen.get(vedtak.id) ?? 0) + 1
    seen.set(vedtak.id, count)
    return count === 1 ? vedtak : { ...vedtak, id: `${vedtak.id}#${count}` }
  })
}
