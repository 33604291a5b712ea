export interface Preventable {
  readonly defaultPrevented: boolean
  preventDefault(): void
}

/** An event object a listener can veto, with whatever Electron adds to it. */
export function preventable(): Preventable
export function preventable<T extends object>(extra: T): Preventable & T
export function preventable(extra: object = {}): Preventable {
  let prevented = false
  const event: Preventable = {
    get defaultPrevented() {
      return prevented
    },
    preventDefault() {
      prevented = true
    },
  }
  return Object.assign(event, extra) // onto the event: a copy would turn the getter into its first value
}
