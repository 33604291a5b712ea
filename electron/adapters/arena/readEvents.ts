import { listOf } from '#electron/adapters/reading/fields.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { addProblem, mapEach, type Reading } from '#electron/adapters/reading/reading.ts'
import type { Kode } from '#shared/domain/kodeverk/kode.ts'
import type { Aktivitet } from '#shared/domain/oppfoelging/aktivitet.ts'
import { toDeltakelse } from '#shared/domain/oppfoelging/deltakelse.ts'
import type { Dato } from '#shared/domain/tid/dato.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import { deltakelsesgrunnlag, deltakerstatuser } from './kodeverk/aktivitet.data.ts'
import { meaningOf, readKodeverdi } from './mapper/kodeverdi.ts'
import { findArenaDato } from './schema/fields.ts'
import { type GoldenGateDto, goldenGateDto } from './schema/goldenGate.ts'

/** One change to a row: what the row says now, or said last when it was deleted. */
export type Arenahendelse = {
  tabell: string
  endring: 'ny' | 'endret' | 'slettet'
  fom: Dato | null
  tom: Dato | null
  status: Kode | null
  /** For a participant only. */
  deltakelse: Aktivitet['deltakelse'] | null
}

/** Event files are a list of envelopes, or one; nothing else has an op_type. */
export function isEvents(json: unknown): boolean {
  const first: unknown = Array.isArray(json) ? json[0] : json
  return isRecord(first) && 'op_type' in first
}

export function readEvents(json: unknown, reading: Reading): Arenahendelse[] {
  const list = Array.isArray(json) ? json : [json]
  const events = readLenient(listOf(goldenGateDto), list, '', reading.problems)
  return mapEach(events, '', (event, path) => toHendelse(event, path, reading))
}

const CHANGES = { I: 'ny', U: 'endret', D: 'slettet' } as const satisfies Record<
  string,
  Arenahendelse['endring']
>

function toHendelse(event: GoldenGateDto, path: string, reading: Reading): Arenahendelse | null {
  const endring = meaningOf<Arenahendelse['endring']>(CHANGES, event.op_type ?? undefined)
  if (endring === undefined) {
    addProblem(reading, `${path}.op_type`, 'unknownType', 'one of I, U, D', event.op_type ?? undefined)
    return null
  }
  // A deleted row has nothing after it: what it was is told by what stood before.
  const side = endring === 'slettet' ? 'before' : 'after'
  const row = event[side]
  if (row === null) {
    addProblem(reading, `${path}.${side}`, 'missing', 'the row')
    return null
  }
  return { tabell: event.table ?? '', endring, ...toRow(row, `${path}.${side}`, reading) }
}

function toRow(row: Record<string, unknown>, path: string, reading: Reading) {
  const dato = (name: string): Dato | null => {
    const found = findArenaDato(row[name])
    if (found === undefined) addProblem(reading, `${path}.${name}`, 'wrongFormat', 'yyyy-MM-dd HH:mm:ss')
    return found ?? null
  }
  const periode = { fom: dato('DATO_FRA'), tom: dato('DATO_TIL') }
  const kode = row['DELTAKERSTATUSKODE']
  if (typeof kode !== 'string') return { ...periode, status: null, deltakelse: null }
  const value = { kode, termnavn: null }
  return {
    ...periode,
    status: readKodeverdi(deltakerstatuser, value, `${path}.DELTAKERSTATUSKODE`, reading),
    deltakelse: toDeltakelse(
      meaningOf(deltakelsesgrunnlag, kode) ?? 'ukjent',
      periode,
      toOsloDato(reading.hentet),
    ),
  }
}
