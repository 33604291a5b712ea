import { toBase64 } from './bytes.ts'
import type { Outgoing, Tagged, Wire } from './wire.ts'

// The same module runs in Node and in both worlds of a page, and values may come from another realm:
// so kinds are told by their tag, never by instanceof.
const { apply } = Reflect // taken now: a page may replace its built-ins later
const kindOf = (value: object) => Object.prototype.toString.call(value).slice(8, -1)

function refuse(): never {
  throw new Error('An object could not be cloned.') // Electron's own words
}

/** Structured clone, to text. */
export function encode(root: unknown, outgoing?: Outgoing): string {
  return JSON.stringify(new Encoder(outgoing).value(root))
}

class Encoder {
  readonly #outgoing: Outgoing | undefined
  readonly #seen = new Map<object, number>()

  constructor(outgoing: Outgoing | undefined) {
    this.#outgoing = outgoing
  }
  value(value: unknown): Wire {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number':
        return encodeNumber(value)
      case 'undefined':
        return { $: 'undefined' }
      case 'bigint':
        return { $: 'bigint', v: String(value) }
      case 'symbol':
        return refuse()
      case 'function':
        return {
          $: 'function',
          v: this.#outgoing?.nameFunction((...args: unknown[]) => apply(value, undefined, args)) ?? refuse(),
        }
      case 'object':
        return value === null ? null : this.#object(value)
    }
  }
  #object(value: object): Tagged {
    const before = this.#seen.get(value)
    if (before !== undefined) return { $: 'again', v: before }
    if (this.#outgoing && isThenable(value)) return { $: 'promise', v: this.#outgoing.namePromise(value) }
    this.#seen.set(value, this.#seen.size)
    if (Array.isArray(value)) return { $: 'array', v: Array.from(value, (item) => this.value(item)) }
    return this.#collection(value) ?? encodeLeaf(value) ?? this.#plain(value)
  }
  #collection(value: object): Tagged | undefined {
    if (isMap(value)) return { $: 'map', v: Array.from(value, ([k, v]) => [this.value(k), this.value(v)]) }
    if (isSet(value)) return { $: 'set', v: Array.from(value, (item) => this.value(item)) }
    return undefined
  }
  #plain(value: object): Tagged {
    if (/^(Promise|Weak|Window|HTML|SVG|Document|Element|Proxy)/.test(kindOf(value))) refuse()
    return { $: 'object', v: Object.entries(value).map(([key, item]) => [key, this.value(item)]) }
  }
}

function encodeNumber(value: number): Wire {
  if (Object.is(value, -0)) return { $: 'number', v: '-0' }
  return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
}

function encodeLeaf(value: object): Tagged | undefined {
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    return { $: 'view', t: kindOf(value), v: toBase64(bytes) }
  }
  if (isBuffer(value)) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
  if (isDate(value)) return { $: 'date', v: Number.isNaN(value.getTime()) ? null : value.getTime() }
  if (isRegExp(value)) return { $: 'regexp', v: [value.source, value.flags] }
  if (isError(value)) return { $: 'error', v: [value.name, value.message, value.stack ?? ''] }
  return undefined
}

const isMap = (value: object): value is Map<unknown, unknown> => kindOf(value) === 'Map'
const isSet = (value: object): value is Set<unknown> => kindOf(value) === 'Set'
const isDate = (value: object): value is Date => kindOf(value) === 'Date'
const isRegExp = (value: object): value is RegExp => kindOf(value) === 'RegExp'
const isError = (value: object): value is Error => kindOf(value) === 'Error'
const isBuffer = (value: object): value is ArrayBuffer => kindOf(value) === 'ArrayBuffer'
const isThenable = (value: object): value is PromiseLike<unknown> =>
  'then' in value && typeof value.then === 'function'
