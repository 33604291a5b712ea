import { z } from 'zod'
import { given, id } from '#electron/adapters/reading/fields.ts'
import { isRecord } from '#electron/adapters/reading/isRecord.ts'
import { type Dato, findDato } from '#shared/domain/tid/dato.ts'
import { findTidspunkt, fromEpochMs, toOsloDato } from '#shared/domain/tid/tidspunkt.ts'
import { fromKroner } from '#shared/domain/utbetaling/beloep.ts'

/** A value read by hand: undefined from `read` is a wrong format, null is blank. */
const readBy = <T>(expected: string, read: (value: unknown) => T | null | undefined) =>
  given(
    z.unknown().transform((value, context) => {
      const found = read(value)
      if (found !== undefined) return found
      context.addIssue({ code: 'custom', message: expected })
      return z.NEVER
    }),
  )

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

/** No day, clock or number is longer; what is, is not searched through for one. */
const LONGEST = 40

/** "yyyy-MM-dd", with or without a clock after it, or "dd-MM-yyyy" as facts are written. Undefined: no day. */
export function findArenaDato(value: unknown): Dato | null | undefined {
  if (isBlank(value)) return null
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (text.length > LONGEST) return undefined
  const [, day, month, year] = /^(\d\d)[-.](\d\d)[-.](\d{4})$/.exec(text) ?? []
  if (day !== undefined) return findDato(`${year}-${month}-${day}`)
  // An instant has its day on a Norwegian wall clock; a day, or a clock without a zone, passes through no time zone.
  if (!/[T ].*(Z|[+-]\d\d:?\d\d)$/.test(text)) return findDato(text.slice(0, 10))
  const instant = z.iso.datetime({ offset: true }).safeParse(text)
  const found = instant.success ? findTidspunkt(fromEpochMs(Date.parse(instant.data))) : undefined
  return found && toOsloDato(found)
}

/** A number, also as text with comma or point: "4,5", "284.5". */
export function findTall(value: unknown): number | null | undefined {
  if (isBlank(value)) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  if (value.length > LONGEST) return undefined
  const text = value.replace(/\s/g, '')
  return /^-?\d{1,12}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

export const dato = readBy('yyyy-MM-dd', findArenaDato)
export const tall = readBy('a number', findTall)
export const beloep = readBy('kroner below 10^9', (value) => {
  const kroner = findTall(value)
  if (kroner === null || kroner === undefined) return kroner
  return Math.abs(kroner) < 1e9 ? fromKroner(kroner) : undefined
})

/** "13:00:00" or "13:00", to "13:00". */
export const klokkeslett = readBy('HH:mm:ss', (value) => {
  if (isBlank(value)) return null
  if (typeof value !== 'string') return undefined
  const [, clock] = /^(([01]\d|2[0-3]):[0-5]\d)(:\d\d(\.\d+)?)?$/.exec(value.trim()) ?? []
  return clock
})

/** Four digits; as a number it has lost its leading zeros. */
export const enhetsnummer = readBy('four digits', (value) => {
  if (isBlank(value)) return null
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value)
    .trim()
    .padStart(typeof value === 'number' ? 4 : 0, '0')
  return /^\d{4}$/.test(text) ? text : undefined
})

export type Kodeverdi = { kode: string; termnavn: string | null }

/** A code alone, or an object with the code and the source's own name of it. */
export const kode = readBy('a code', (value): Kodeverdi | null | undefined => {
  if (isBlank(value)) return null
  if (typeof value === 'string') return { kode: value.trim(), termnavn: null }
  if (typeof value === 'number') return { kode: String(value), termnavn: null }
  if (!isRecord(value)) return undefined
  const code = [value['statuskode'], value['statusKode'], value['kode'], value['value']].find(isText)
  const name = [value['termnavn'], value['navn']].find(isText)
  if (code === undefined) return undefined
  return { kode: code.trim(), termnavn: name?.trim() ?? null }
})

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** Whom an answer or a row says it is about; most say nothing. */
export const who = { fnr: id, fodselsnr: id, personident: id }
export type Who = { fnr: string | null; fodselsnr: string | null; personident: string | null }

/** False when somebody is named, and it is somebody else. A number has lost its leading zeros. */
export function isAbout(ident: string, { fnr, fodselsnr, personident }: Who): boolean {
  const named = [fnr, fodselsnr, personident].flatMap((each) => each?.padStart(11, '0') ?? [])
  return named.length === 0 || named.includes(ident)
}
