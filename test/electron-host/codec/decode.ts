import { fromBase64 } from './bytes.ts'
import type { Incoming, Tagged, Wire } from './wire.ts'

const views = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
}
const errors = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError }

/** The other half of encode(). */
export function decode(text: string, incoming?: Incoming): unknown {
  const wire: Wire = JSON.parse(text)
  return new Decoder(incoming).value(wire)
}

export function decodeList(text: string, incoming?: Incoming): unknown[] {
  const list = decode(text, incoming)
  if (!Array.isArray(list)) throw new TypeError('electron-host: expected a list of arguments')
  return list
}

class Decoder {
  readonly #incoming: Incoming | undefined
  /** In the order encode() met them: an object counts before what it holds. */
  readonly #seen: object[] = []

  constructor(incoming: Incoming | undefined) {
    this.#incoming = incoming
  }
  value(wire: Wire): unknown {
    if (wire === null || typeof wire !== 'object') return wire
    switch (wire.$) {
      case 'undefined':
        return undefined
      case 'number':
        return Number(wire.v)
      case 'bigint':
        return BigInt(wire.v)
      case 'again':
        return this.#seen[wire.v]
      case 'function':
        return this.#incoming?.functionNamed(wire.v)
      case 'promise':
        return this.#incoming?.promiseNamed(wire.v)
      default:
        return this.#object(wire)
    }
  }
  #keep<T extends object>(value: T): T {
    this.#seen.push(value)
    return value
  }
  #object(wire: Tagged): unknown {
    switch (wire.$) {
      case 'array':
        return this.#fill(this.#keep<unknown[]>([]), wire.v, (list, item) => list.push(this.value(item)))
      case 'set':
        return this.#fill(this.#keep(new Set()), wire.v, (set, item) => set.add(this.value(item)))
      case 'map':
        return this.#fill(this.#keep(new Map()), wire.v, (map, [k, v]) =>
          map.set(this.value(k), this.value(v)),
        )
      case 'object':
        return this.#fill(this.#keep({}), wire.v, (object, [key, item]) => {
          // defineProperty: assigning "__proto__" would change the prototype instead of making a property
          const value = this.value(item)
          Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
        })
      default:
        return this.#keep(decodeLeaf(wire))
    }
  }
  #fill<C, I>(container: C, items: readonly I[], add: (container: C, item: I) => void): C {
    for (const item of items) add(container, item)
    return container
  }
}

function decodeLeaf(wire: Tagged): object {
  switch (wire.$) {
    case 'date':
      return new Date(wire.v ?? Number.NaN)
    case 'regexp':
      return new RegExp(...wire.v)
    case 'buffer':
      return fromBase64(wire.v).buffer
    case 'view':
      return decodeView(wire.t, fromBase64(wire.v))
    case 'error':
      return decodeError(...wire.v)
    default:
      throw new TypeError(`electron-host: unknown kind ${wire.$} on the wire`)
  }
}

function decodeView(type: string, bytes: Uint8Array<ArrayBuffer>): object {
  for (const [name, View] of Object.entries(views)) if (name === type) return new View(bytes.buffer)
  return type === 'DataView' ? new DataView(bytes.buffer) : bytes
}

function decodeError(name: string, message: string, stack: string): Error {
  const known = Object.entries(errors).find(([key]) => key === name)
  const error = known ? new known[1](message) : new Error(message)
  error.stack = stack
  return error
}
