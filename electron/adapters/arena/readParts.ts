import { listOf } from '#electron/adapters/reading/fields.ts'
import { readLenient } from '#electron/adapters/reading/lenient.ts'
import { empty, type Outcome, toValue, unavailable } from '#electron/adapters/reading/outcome.ts'
import type { Reading } from '#electron/adapters/reading/reading.ts'
import type { Aktivitet } from '#shared/domain/oppfoelging/aktivitet.ts'
import type { Meldekort } from '#shared/domain/oppfoelging/meldekort.ts'
import type { Oppfoelgingsstatus, Vedtak14a } from '#shared/domain/oppfoelging/oppfoelging.ts'
import { toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import { toAktiviteter } from './mapper/aktivitet.ts'
import { toMeldekort } from './mapper/meldekort.ts'
import { toStatus, toVedtak14a } from './mapper/oppfoelging.ts'
import { readObject, readOwnRows } from './readObject.ts'
import { aktiviteterDto } from './schema/aktiviteter.ts'
import { meldekortDto, meldekortlisteDto } from './schema/meldekort.ts'
import { oppfolgingssakDto, statusDto, vedtak14aDto } from './schema/oppfoelging.ts'

/** Reads what one call answered, about the person asked for. */
export type ReadPart<T> = (json: unknown, ident: string, reading: Reading) => Outcome<T>

export const readStatus: ReadPart<Omit<Oppfoelgingsstatus, 'sakId'>> = (json, ident, reading) => {
  const read = readObject(statusDto, json, ident, reading)
  return read.kind === 'value' ? toValue(toStatus(read.value, reading)) : read
}

/** The id of the follow-up case; that there is none is said with a null in the object. */
export const readSakId: ReadPart<string> = (json, ident, reading) => {
  const read = readObject(oppfolgingssakDto, json, ident, reading)
  if (read.kind !== 'value') return read
  const sakId = read.value.oppfolgingssakId ?? read.value.saksId
  if (sakId !== null) return toValue(sakId)
  return reading.problems.length > 0 ? unavailable('unexpectedAnswer') : empty
}

export const readVedtak14a: ReadPart<Vedtak14a> = (json, ident, reading) => {
  const read = readObject(vedtak14aDto, json, ident, reading)
  if (read.kind !== 'value') return read
  const vedtak = toVedtak14a(read.value, reading)
  return vedtak ? toValue(vedtak) : unavailable('unexpectedAnswer')
}

/** Three empty lists are "none", as 204 is. */
export const readAktiviteter: ReadPart<Aktivitet[]> = (json, ident, reading) => {
  const read = readObject(aktiviteterDto, json, ident, reading)
  if (read.kind !== 'value') return read
  const aktiviteter = toAktiviteter(read.value, { reading, today: toOsloDato(reading.hentet) })
  return aktiviteter.length === 0 && reading.problems.length === 0 ? empty : toValue(aktiviteter)
}

export const readMeldekort: ReadPart<Meldekort[]> = (json, ident, reading) => {
  const found = readMeldekortRows(json, ident, reading)
  if (found.kind !== 'value') return found
  const { rows, path } = found.value
  if (rows.length === 0 && reading.problems.length === 0) return empty
  return readOwnRows(rows, { path, ident, reading }, (row, at) => toMeldekort(row, at, reading))
}

function readMeldekortRows(json: unknown, ident: string, reading: Reading) {
  if (Array.isArray(json)) {
    const rows = readLenient(listOf(meldekortDto), json, '', reading.problems)
    return rows ? toValue({ rows, path: '' }) : unavailable('unexpectedAnswer')
  }
  const read = readObject(meldekortlisteDto, json, ident, reading)
  if (read.kind !== 'value') return read
  return toValue({ rows: read.value.meldekortListe ?? [], path: 'meldekortListe' })
}
