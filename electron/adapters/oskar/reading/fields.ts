import type { Problem } from '#shared/domain/kilde/problem.ts'
import { type Dato, findDato } from '#shared/domain/tid/dato.ts'
import type { Tidspunkt } from '#shared/domain/tid/tidspunkt.ts'
import type { Oere } from '#shared/domain/utbetaling/beloep.ts'
import type { Kode } from '../hendelse.ts'
import { oneOf, type ProblemLog, toFound } from './problemLog.ts'
import { readTidspunkt } from './readTidspunkt.ts'
import { inFormat, isBlank, type Read, toBoolean, toInt, toList, toObject, toOere, toText } from './values.ts'

/** How the format writes an instant; more forms are read than this one. */
const INSTANT = 'yyyy-MM-ddTHH:mm:ss.SSSZ'

/**
 * The fields of one object, read leniently: null, absent and blank are the same. What is there and cannot be read
 * goes to the log and reads as null; it breaks the whole unless the object is incidental.
 */
export class Fields {
  readonly #raw: Record<string, unknown>
  readonly #path: string
  readonly #log: ProblemLog
  readonly #breaking: boolean

  constructor(raw: Record<string, unknown>, path: string, log: ProblemLog, breaking = true) {
    this.#raw = raw
    this.#path = path
    this.#log = log
    this.#breaking = breaking
  }

  text(name: string): string | null {
    return this.#read(name, 'string', toText)
  }

  requiredText(name: string): string {
    this.reportBlank(name, 'string')
    return this.text(name) ?? ''
  }

  boolean(name: string): boolean | null {
    return this.#read(name, 'boolean', toBoolean)
  }

  oere(name: string): Oere | null {
    return this.#read(name, 'number of kroner', toOere)
  }

  int(name: string): number | null {
    return this.#read(name, 'whole number', toInt)
  }

  dato(name: string): Dato | null {
    return this.#read(name, 'yyyy-MM-dd', (value) => inFormat(value, findDato))
  }

  tidspunkt(name: string): Tidspunkt | null {
    return this.#read(name, INSTANT, (value) => inFormat(value, readTidspunkt))
  }

  requiredTidspunkt(name: string): Tidspunkt | null {
    this.reportBlank(name, INSTANT)
    return this.tidspunkt(name)
  }

  /** A code that is not known is told of and kept: it breaks nothing. */
  kode<V extends string>(name: string, codes: Readonly<Record<string, V>>): Kode<V> | null {
    const kode = this.text(name)
    if (kode === null) return null
    const verdi = Object.hasOwn(codes, kode) ? codes[kode] : undefined
    if (verdi !== undefined) return { kode, verdi }
    const expected = oneOf(Object.keys(codes))
    this.#log.add({ path: this.at(name), code: 'unknownCode', expected, ...toFound(kode) }, false)
    return { kode, verdi: 'ukjent' }
  }

  /** Each object of a list; blank items are passed over. Null when there is no list. */
  objects(name: string): Fields[] | null {
    const items = this.#items(name, 'object', toObject)
    return items?.map(({ value, path }) => new Fields(value, path, this.#log, this.#breaking)) ?? null
  }

  texts(name: string): string[] {
    return this.#items(name, 'string', toText)?.map(({ value }) => value) ?? []
  }

  object(name: string): Fields | null {
    const value = this.#read(name, 'object', toObject)
    return value && new Fields(value, this.at(name), this.#log, this.#breaking)
  }

  /** The same fields where a fault is told of, but costs only the field. */
  incidental(): Fields {
    return new Fields(this.#raw, this.#path, this.#log, false)
  }

  /** Says `missing` when there is nothing there; says nothing of what is. */
  reportBlank(name: string, expected: string): void {
    if (this.isBlank(name)) this.report(name, 'missing', expected)
  }

  isBlank(name: string): boolean {
    return isBlank(this.#raw[name])
  }

  report(name: string, code: Problem['code'], expected: string): void {
    this.#log.add({ path: this.at(name), code, expected }, this.#breaking)
  }

  at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }

  #read<T>(name: string, expected: string, change: (value: unknown) => Read<T>): T | null {
    const value = this.#raw[name]
    if (isBlank(value)) return null
    const result = change(value)
    if ('value' in result) return result.value
    this.report(name, result.code, expected)
    return null
  }

  #items<T>(name: string, expected: string, change: (value: unknown) => Read<T>) {
    return this.#read(name, 'array', toList)?.flatMap((item, index) => {
      if (isBlank(item)) return []
      const result = change(item)
      if ('value' in result) return [{ value: result.value, path: `${this.at(name)}[${index}]` }]
      this.report(`${name}[${index}]`, result.code, expected)
      return []
    })
  }
}
