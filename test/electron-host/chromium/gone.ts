/** Chromium, or the one page a command was meant for, ended before it could answer. */
export class Gone extends Error {
  constructor(method: string) {
    super(`${method}: the page or Chromium is gone`)
    this.name = 'Gone'
  }
}

export function isGone(error: unknown): boolean {
  return error instanceof Gone
}

const endings =
  /Session with given id not found|No target with given id|Target closed|Not attached|Cannot find context|context was destroyed|Invalid InterceptionId|Browser window not found|Inspected target navigated or closed/

export function isEnding(message: string): boolean {
  return endings.test(message)
}
