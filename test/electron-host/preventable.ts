export interface Preventable {
  readonly defaultPrevented: boolean
  preventDefault(): void
}

/** An event object a listener can veto, with whatever Electron adds to it. */
export function preventable<T extends object = object>(extra?: T): Preventable & T {
  let prevented = false
  const event: Preventable = {
    get defaultPrevented() {
      return prevented
    },
    preventDefault() {
      prevented = true
    },
  }
  // defineProperties rather than spread: a spread would freeze the getter's value at false.
  return Object.defineProperties(
    { ...extra, ...event } as Preventable & T,
    Object.getOwnPropertyDescriptors(event),
  )
}
