/** What the structured clone algorithm can carry, as JSON. `$` names the kind; anything untagged is itself. */
export type Wire = string | number | boolean | null | Tagged

export type Tagged =
  | { $: 'undefined' }
  | { $: 'number'; v: string } // NaN, the infinities, minus zero
  | { $: 'bigint'; v: string }
  | { $: 'again'; v: number } // an object met before: cycles and shared references
  | { $: 'function'; v: number }
  | { $: 'promise'; v: number }
  | { $: 'array'; v: Wire[] }
  | { $: 'object'; v: [string, Wire][] }
  | { $: 'date'; v: number | null }
  | { $: 'regexp'; v: [string, string] }
  | { $: 'map'; v: [Wire, Wire][] }
  | { $: 'set'; v: Wire[] }
  | { $: 'buffer'; v: string }
  | { $: 'view'; t: string; v: string }
  | { $: 'error'; v: [name: string, message: string, stack: string] }

/** Functions and promises cannot be cloned; the bridge between two worlds passes references to them instead. */
export interface Outgoing {
  nameFunction(value: (...args: unknown[]) => unknown): number
  namePromise(value: PromiseLike<unknown>): number
}
export interface Incoming {
  functionNamed(id: number): unknown
  promiseNamed(id: number): unknown
}
