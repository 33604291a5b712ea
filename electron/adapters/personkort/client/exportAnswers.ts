import type { HttpAnswer } from '#electron/adapters/http/jsonClient.ts'
import { dato } from '#electron/adapters/reading/fields.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import type { Linje } from '#shared/domain/kilde/linje.ts'
import { effectiveDato } from '#shared/domain/utbetaling/utbetaling.ts'
import type { PersonExport } from '../schema/exportFile.ts'

/** Exports of one person turned into what the services would have answered. Newest export first. */
export type Exports = readonly PersonExport[]

export const ok = (json: unknown): HttpAnswer => ({ kind: 'ok', status: 200, json })
export const notFound: HttpAnswer = { kind: 'notFound' }
/** Not exported is not "no data": nothing may be concluded from it. */
export const notExported: HttpAnswer = { kind: 'unavailable', reason: 'unexpectedAnswer' }

/** The part of the newest export that has it. */
export function toPart(exports: Exports, part: keyof PersonExport['parts']): HttpAnswer {
  const holder = exports.find(({ parts }) => parts[part] !== undefined)
  return holder ? ok(holder.parts[part]) : notExported
}

export function toPersondata(exports: Exports): HttpAnswer {
  const part = toPart(exports, 'persondata')
  return part.kind === 'ok' ? ok({ data: part.json }) : part
}

/** As the register lists them: the person's own number, and the one some systems use. */
export function toIdenter(exports: Exports): HttpAnswer {
  const part = toPart(exports, 'aktoerId')
  const ident = exports[0]?.ident
  if (part.kind !== 'ok' || ident === undefined) return part
  const aktoerId = part.json === null ? [] : [{ ident: part.json, gruppe: 'AKTORID', historisk: false }]
  const identer = [...aktoerId, { ident, gruppe: 'FOLKEREGISTERIDENT', historisk: false }]
  return ok({ data: { hentIdenter: { identer } } })
}

export const noSuchPerson = ok({ data: null, errors: [{ extensions: { code: 'not_found' } }] })

/** As the register keys it, also when the export holds the person's entry alone. */
export function toKrr(exports: Exports): HttpAnswer {
  const part = toPart(exports, 'krr')
  const ident = exports[0]?.ident
  if (part.kind !== 'ok' || !isRecord(part.json) || ident === undefined) return part
  return 'personer' in part.json || 'feil' in part.json ? part : ok({ personer: { [ident]: part.json } })
}

const LINE_CODES = { stat: 'STAT', kommune: 'KOMMUNE' } as const satisfies Record<Linje, string>

export function toKontaktpersoner(exports: Exports, linje: Linje): HttpAnswer {
  const part = toPart(exports, 'kontaktpersoner')
  if (part.kind !== 'ok' || !isRecord(part.json)) return part
  const list = part.json[LINE_CODES[linje]]
  return list === undefined ? notExported : ok(list)
}

/** The payouts that fall in the period by their effective date; an undated one is always shown. */
export function toUtbetalinger(exports: Exports, periode: { fom: string; tom: string }): HttpAnswer {
  const part = toPart(exports, 'utbetalinger')
  if (part.kind !== 'ok' || !Array.isArray(part.json)) return part
  return ok(part.json.filter((payment: unknown) => isWithin(payment, periode)))
}

function isWithin(payment: unknown, { fom, tom }: { fom: string; tom: string }): boolean {
  if (!isRecord(payment)) return true
  const read = (value: unknown) => {
    const parsed = dato.safeParse(value)
    return parsed.success ? parsed.data : null
  }
  const { dato: effective } = effectiveDato({
    utbetalingsdato: read(payment['utbetalingsdato']),
    forfallsdato: read(payment['forfallsdato']),
    posteringsdato: read(payment['posteringsdato']),
  })
  return effective === null || (effective >= fom && effective <= tom)
}
